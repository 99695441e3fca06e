record Rec(int code) {}
