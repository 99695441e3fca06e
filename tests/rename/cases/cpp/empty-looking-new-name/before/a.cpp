struct S {};
