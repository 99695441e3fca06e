struct S {};
S make();
auto s = make();
