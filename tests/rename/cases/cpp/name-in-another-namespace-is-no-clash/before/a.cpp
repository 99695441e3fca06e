namespace file { int start() { return 1; } }
namespace door { int open() { return file::start(); } }
