import json
import urllib.request

article = "LONDON, 14 March 2026 - “We sold 1,200 boats,” Ann Reed said."

request = urllib.request.Request(
    "http://localhost:8080/extract",
    data=json.dumps({"body": article}).encode(),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
for quote in answer["quotes"]:
    speaker = quote["speaker"] or {}
    print(f"{speaker.get('name')}: {quote['text']}")
for figure in answer["figures"]:
    print(figure["text"], figure["value"], figure["unit"])
