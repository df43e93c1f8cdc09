#!/usr/bin/env python3
"""Stands in for Kibana where its image cannot be had.

Reads the configuration files given by -c and the nodes in ELASTICSEARCH_HOSTS as Kibana's image does, proves with them that Elasticsearch can be
reached as kibana_system over TLS, and then answers GET /api/status and
POST /api/saved_objects/_import, the latter only for users whom Elasticsearch knows.
"""

import base64
import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.request
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def settings(arguments):
    read = {}
    for flag, path in zip(arguments, arguments[1:]):
        if flag != "-c":
            continue
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if ":" in line and not line.lstrip().startswith("#"):
                    key, value = line.split(":", 1)
                    value = value.strip()
                    read[key.strip()] = json.loads(value) if value[:1] in '"[' else value
    return read


SETTINGS = settings(sys.argv[1:])
HOSTS = json.loads(os.environ["ELASTICSEARCH_HOSTS"])
TLS = ssl.create_default_context(cafile=SETTINGS["elasticsearch.ssl.certificateAuthorities"][0])


def user(authorization):
    """The name of the user behind a header, None where Elasticsearch refuses it."""
    for host in HOSTS:
        request = urllib.request.Request(
            host + "/_security/_authenticate", headers={"Authorization": authorization}
        )
        try:
            with urllib.request.urlopen(request, context=TLS, timeout=10) as answer:
                return json.load(answer)["username"]
        except urllib.error.HTTPError:
            return None
        except OSError:
            if host == HOSTS[-1]:
                raise


def basic(name, password):
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


class Kibana(BaseHTTPRequestHandler):
    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        if self.path.split("?")[0] == "/api/status":
            self.answer(200, {"status": {"overall": {"level": "available"}}})
        else:
            self.answer(404, {"statusCode": 404, "error": "Not Found", "message": "Not Found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.split("?")[0] != "/api/saved_objects/_import":
            return self.answer(404, {"statusCode": 404, "message": "Not Found"})
        if "kbn-xsrf" not in self.headers:
            return self.answer(400, {"statusCode": 400, "message": "Request must contain a kbn-xsrf header."})
        who = user(self.headers.get("Authorization", ""))
        if who is None or who == "kibana_system":
            return self.answer(401, {"statusCode": 401, "message": "Unauthorized"})
        head = b"Content-Type: " + self.headers["Content-Type"].encode() + b"\r\n\r\n"
        for part in BytesParser().parsebytes(head + body).walk():
            if (part.get_filename() or "").endswith(".ndjson"):
                objects = [json.loads(line) for line in part.get_payload(decode=True).splitlines()]
                objects = [o for o in objects if "type" in o]
                return self.answer(
                    200,
                    {
                        "success": True,
                        "successCount": len(objects),
                        "successResults": [{"type": o["type"], "id": o["id"]} for o in objects],
                        "warnings": [],
                    },
                )
        return self.answer(400, {"statusCode": 400, "message": "no file named *.ndjson"})

    def log_message(self, format, *arguments):
        print(format % arguments, flush=True)


for _ in range(60):
    try:
        if user(basic(SETTINGS["elasticsearch.username"], SETTINGS["elasticsearch.password"])):
            break
        print("Elasticsearch refuses", SETTINGS["elasticsearch.username"], flush=True)
    except OSError as e:
        print("Elasticsearch cannot be reached:", e, flush=True)
    time.sleep(2)
else:
    sys.exit("gave up waiting for Elasticsearch")
print("stand-in for Kibana is available", flush=True)
ThreadingHTTPServer(("0.0.0.0", 5601), Kibana).serve_forever()
