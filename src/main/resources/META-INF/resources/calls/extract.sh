curl http://localhost:8080/extract \
  -H 'Content-Type: text/plain' \
  --data-binary 'LONDON, 14 March 2026 - “We sold 1,200 boats,” Ann Reed said.'
