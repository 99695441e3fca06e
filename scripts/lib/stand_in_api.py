"""Stands in for the services that AI coding agents talk to: prints its port, then serves 127.0.0.1.

usage: stand_in_api.py LOG

It reads the prompt as a model would, but knows one kind only, and any number of replacements in it:

    In FILE, replace the line "OLD" with "NEW", the line "OLD" with "NEW".

It answers with one tool call a replacement, and a closing message when all are made. How far a
conversation is it tells by the tool results in the request, so it keeps no state: any number of
clients may talk to it at once, and a client may try again. What it is asked, and what the tools
said, goes to LOG, a line each.

One class a protocol: `Responses` (codex, at /v1/responses), `Messages` (claude, at /v1/messages),
`GenerateContent` (gemini, at /v1beta/models/MODEL:streamGenerateContent).
"""

import http.server
import json
import re
import sys
import threading

PROMPT = re.compile(r'In (\S+), replace (the line "[^"]+" with "[^"]+"(?:, the line "[^"]+" with "[^"]+")*)\.')
REPLACEMENT = re.compile(r'the line "([^"]+)" with "([^"]+)"')
DONE = "All lines are replaced."


def texts(value):
    """Yields every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from texts(each)


def read_prompt(request):
    """Returns the file and the replacements (old, new) that a request asks for, or None and []."""
    for text in texts(request):
        found = PROMPT.search(text)
        if found:
            return found.group(1), REPLACEMENT.findall(found.group(2))
    return None, []


class Responses:
    """The Responses API as codex speaks it. Its shell tool also takes patches: one replacement is
    made that way, which is codex's own editor, the next by a program in the sandbox of codex."""

    @staticmethod
    def results(request):
        return [item.get("output") for item in request["input"] if item.get("type") == "function_call_output"]

    @staticmethod
    def calls(file, replacements):
        calls = []
        for number, (old, new) in enumerate(replacements):
            if number % 2 == 0:
                patch = f"*** Begin Patch\n*** Update File: {file}\n@@\n-{old}\n+{new}\n*** End Patch"
                command = f"apply_patch <<'PATCH'\n{patch}\nPATCH"
            else:
                command = f"sed -i 's/^{old}$/{new}/' {file}"
            calls.append(("exec_command", {"cmd": command}))
        return calls

    @staticmethod
    def events(call, number):
        if call:
            name, arguments = call
            item = {
                "type": "function_call",
                "id": f"fc_{number}",
                "call_id": f"call_{number}",
                "name": name,
                "arguments": json.dumps(arguments),
            }
        else:
            content = [{"type": "output_text", "text": DONE, "annotations": []}]
            item = {"type": "message", "id": f"msg_{number}", "role": "assistant", "content": content}
        usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
        response = {"id": f"resp_{number}"}
        yield {"type": "response.created", "response": response}
        yield {"type": "response.output_item.done", "output_index": 0, "item": item}
        yield {"type": "response.completed", "response": response | {"usage": usage}}


class Messages:
    """The Messages API as claude speaks it. It reads a file before it may edit it."""

    @staticmethod
    def results(request):
        blocks = [block for message in request["messages"] for block in message["content"] if isinstance(block, dict)]
        return [block.get("content") for block in blocks if block.get("type") == "tool_result"]

    @staticmethod
    def calls(file, replacements):
        edits = [{"file_path": file, "old_string": old, "new_string": new} for old, new in replacements]
        return [("Read", {"file_path": file})] + [("Edit", edit) for edit in edits]

    @staticmethod
    def events(call, number):
        if call:
            name, arguments = call
            block = {"type": "tool_use", "id": f"toolu_{number}", "name": name, "input": {}}
            delta = {"type": "input_json_delta", "partial_json": json.dumps(arguments)}
        else:
            block = {"type": "text", "text": ""}
            delta = {"type": "text_delta", "text": DONE}
        message = {
            "id": f"msg_{number}",
            "type": "message",
            "role": "assistant",
            "model": "stand-in",
            "content": [],
            "stop_reason": None,
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }
        stop = {"stop_reason": "tool_use" if call else "end_turn", "stop_sequence": None}
        yield {"type": "message_start", "message": message}
        yield {"type": "content_block_start", "index": 0, "content_block": block}
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
        yield {"type": "content_block_stop", "index": 0}
        yield {"type": "message_delta", "delta": stop, "usage": {"output_tokens": 1}}
        yield {"type": "message_stop"}


class GenerateContent:
    """The generateContent API as gemini speaks it."""

    @staticmethod
    def results(request):
        parts = [part for content in request["contents"] for part in content.get("parts", [])]
        return [part["functionResponse"].get("response") for part in parts if "functionResponse" in part]

    @staticmethod
    def calls(file, replacements):
        edits = [{"file_path": file, "old_string": old, "new_string": new} for old, new in replacements]
        return [("replace", edit | {"instruction": "Replace the line."}) for edit in edits]

    @staticmethod
    def events(call, number):
        part = {"functionCall": {"id": f"call_{number}", "name": call[0], "args": call[1]}} if call else {"text": DONE}
        candidate = {"index": 0, "content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}
        usage = {"promptTokenCount": 1, "candidatesTokenCount": 1, "totalTokenCount": 2}
        yield {"candidates": [candidate], "usageMetadata": usage}


PROTOCOLS = {"/v1/responses": Responses, "/v1/messages": Messages, ":streamGenerateContent": GenerateContent}


def protocol_at(path):
    """Returns the class of a path that a request is sent to, or None."""
    path = path.partition("?")[0]
    return next((protocol for end, protocol in PROTOCOLS.items() if path.endswith(end)), None)


def framed(event):
    """Returns an event as the stream has it: with its type, if it has one, in a line of its own."""
    kind = f"event: {event['type']}\n" if "type" in event else ""
    return f"{kind}data: {json.dumps(event)}\n\n"


def next_call(request, calls):
    """Returns the first of the calls, or None where there is none or the request has no such tool:
    a client also asks for a title, say."""
    return calls[0] if calls and calls[0][0] in texts(request.get("tools")) else None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    log = None
    log_lock = threading.Lock()

    def note(self, text):
        with self.log_lock:
            print(text, file=self.log, flush=True)

    def log_message(self, *arguments):
        """The server's own messages: none."""

    def refuse(self):
        self.note(f"{self.command} {self.path}: not known here")
        self.reply(404, "application/json", b"{}")

    do_GET = do_HEAD = refuse

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        protocol = protocol_at(self.path)
        if not protocol:
            self.refuse()
            return
        request = json.loads(body)
        file, replacements = read_prompt(request)
        results = protocol.results(request)
        call = next_call(request, protocol.calls(file, replacements)[len(results) :])
        last = json.dumps(results[-1]) if results else "none"
        self.note(f"{self.path}: {file}: tool results: {len(results)}, the last: {last}; answer: {call or DONE}")
        stream = "".join(map(framed, protocol.events(call, len(results))))
        self.reply(200, "text/event-stream", stream.encode())

    def reply(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def main(log):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with open(log, "w", encoding="utf-8") as Handler.log:
        print(server.server_port, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1])
