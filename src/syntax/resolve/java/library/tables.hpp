#pragma once

#include "resolve/java/library.hpp"

// One table for each package.

namespace git_refactor::syntax::java::tables {

extern const LibraryPackage java_lang;
extern const LibraryPackage java_lang_annotation;
extern const LibraryPackage java_lang_reflect;
extern const LibraryPackage java_util;
extern const LibraryPackage java_util_function;
extern const LibraryPackage java_util_regex;
extern const LibraryPackage java_util_concurrent;
extern const LibraryPackage java_util_concurrent_atomic;
extern const LibraryPackage java_util_concurrent_locks;
extern const LibraryPackage java_util_stream;
extern const LibraryPackage java_io;
extern const LibraryPackage java_nio_file;
extern const LibraryPackage java_nio_charset;
extern const LibraryPackage java_net;
extern const LibraryPackage java_math;
extern const LibraryPackage java_text;
extern const LibraryPackage java_time;
extern const LibraryPackage java_awt_event;

}  // namespace git_refactor::syntax::java::tables
