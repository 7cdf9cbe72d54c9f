-- Posts one article again and again; prints a row of a table. Arguments: the file, and how often
-- it stands in a request.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local file = assert(io.open(args[1], "rb"))
  local article = file:read("*a"):rep(tonumber(args[2]))
  file:close()
  request_bytes = wrk.format("POST", "/extract", { ["Content-Type"] = "text/plain" }, article)
  answered, turned_away, others = 0, 0, 0
end

function request()
  return request_bytes
end

function response(status)
  if status == 200 then
    answered = answered + 1
  elseif status == 503 then
    turned_away = turned_away + 1
  else
    others = others + 1
  end
end

function done(summary, latency)
  local answered, turned_away, others = 0, 0, 0
  for _, thread in ipairs(threads) do
    answered = answered + thread:get("answered")
    turned_away = turned_away + thread:get("turned_away")
    others = others + thread:get("others")
  end
  local errors = summary.errors
  print(string.format("| %.0f | %.1f | %.1f | %d | %d | %d |",
    answered / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    answered, turned_away, others + errors.connect + errors.read + errors.write + errors.timeout))
end
