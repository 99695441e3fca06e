namespace file { int open_file() { return 1; } }
namespace door { int open() { return 2; } int f() { return open(); } }
int g() { return file::open_file() + door::open(); }
