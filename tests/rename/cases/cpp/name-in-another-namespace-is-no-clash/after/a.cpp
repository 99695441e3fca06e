namespace file { int open() { return 1; } }
namespace door { int open() { return file::open(); } }
