class A { void close() {} }
