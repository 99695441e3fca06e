namespace file { int open() { return 1; } }
namespace door { int open() { return 2; } int f() { return open(); } }
int g() { return file::open() + door::open(); }
