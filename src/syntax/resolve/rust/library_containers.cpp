#include "library_model.hpp"

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view containers = R"rust(
pub mod option {
    pub enum Option<T> { None, Some(T) }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_deref(&self) -> Option<&T>;
        pub fn as_deref_mut(&mut self) -> Option<&mut T>;
        pub fn unwrap(self) -> T;
        pub fn expect(self, message: &str) -> T;
        pub fn unwrap_or(self, other: T) -> T;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T;
        pub fn unwrap_unchecked(self) -> T;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, other: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, other: D, f: F) -> U;
        pub fn ok_or<E>(self, error: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, f: F) -> Result<T, E>;
        pub fn and<U>(self, other: Option<U>) -> Option<U>;
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn or(self, other: Option<T>) -> Option<T>;
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        pub fn xor(self, other: Option<T>) -> Option<T>;
        pub fn filter<F: FnOnce(&T) -> bool>(self, f: F) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        pub fn take(&mut self) -> Option<T>;
        pub fn take_if<F: FnOnce(&mut T) -> bool>(&mut self, f: F) -> Option<T>;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
        pub fn iter(&self) -> crate::iter::It<&T>;
        pub fn iter_mut(&mut self) -> crate::iter::It<&mut T>;
    }
    impl<T> Option<&T> { pub fn cloned(self) -> Option<T>; pub fn copied(self) -> Option<T>; }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T>; }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E>; }
    impl<T> IntoIterator for Option<T> { type Item = T; }
    impl<T, C: FromIterator<T>> FromIterator<Option<T>> for Option<C> {}
}

pub mod result {
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool;
        pub fn is_err(&self) -> bool;
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn as_deref(&self) -> Result<&T, &E>;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, other: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, other: D, f: F) -> U;
        pub fn map_err<G, F: FnOnce(E) -> G>(self, f: F) -> Result<T, G>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E>;
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E>;
        pub fn and<U>(self, other: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E>;
        pub fn or_else<G, F: FnOnce(E) -> Result<T, G>>(self, f: F) -> Result<T, G>;
        pub fn unwrap(self) -> T;
        pub fn expect(self, message: &str) -> T;
        pub fn unwrap_err(self) -> E;
        pub fn expect_err(self, message: &str) -> E;
        pub fn unwrap_or(self, other: T) -> T;
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T;
        pub fn iter(&self) -> crate::iter::It<&T>;
    }
    impl<T, E> Result<&T, E> { pub fn cloned(self) -> Result<T, E>; pub fn copied(self) -> Result<T, E>; }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; }
    impl<T, E, C: FromIterator<T>> FromIterator<Result<T, E>> for Result<C, E> {}
}

pub mod iter {
    pub struct It<T>(T);
    impl<T> Iterator for It<T> { type Item = T; }
    impl<T> DoubleEndedIterator for It<T> {}
    impl<T> ExactSizeIterator for It<T> {}
    impl<T> It<T> { pub fn as_str(&self) -> &str; pub fn as_slice(&self) -> &[T]; }
    pub struct Peekable<T>(T);
    impl<T> Iterator for Peekable<T> { type Item = T; }
    impl<T> Peekable<T> {
        pub fn peek(&mut self) -> Option<&T>;
        pub fn peek_mut(&mut self) -> Option<&mut T>;
        pub fn next_if<F: FnOnce(&T) -> bool>(&mut self, f: F) -> Option<T>;
        pub fn next_if_eq(&mut self, other: &T) -> Option<T>;
    }
    pub trait IntoIterator { type Item; type IntoIter; fn into_iter(self) -> It<Self::Item>; }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    pub trait FromIterator<A> { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize; }
    pub trait Sum<A = Self> {}
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize;
        fn last(self) -> Option<Self::Item>;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn step_by(self, n: usize) -> It<Self::Item>;
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> It<Self::Item>;
        fn zip<U: IntoIterator>(self, other: U) -> It<(Self::Item, U::Item)>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> It<B>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F);
        fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> It<Self::Item>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> It<B>;
        fn enumerate(self) -> It<(usize, Self::Item)>;
        fn peekable(self) -> Peekable<Self::Item>;
        fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> It<Self::Item>;
        fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> It<Self::Item>;
        fn map_while<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> It<B>;
        fn skip(self, n: usize) -> It<Self::Item>;
        fn take(self, n: usize) -> It<Self::Item>;
        fn scan<S, B, F: FnMut(&mut S, Self::Item) -> Option<B>>(self, start: S, f: F) -> It<B>;
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> It<U::Item>;
        fn flatten(self) -> It<<Self::Item as IntoIterator>::Item>;
        fn fuse(self) -> It<Self::Item>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> It<Self::Item>;
        fn by_ref(&mut self) -> &mut Self;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn partition<B: FromIterator<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, start: B, f: F) -> B;
        fn try_fold<B, R, F: FnMut(B, Self::Item) -> R>(&mut self, start: B, f: F) -> R;
        fn try_for_each<R, F: FnMut(Self::Item) -> R>(&mut self, f: F) -> R;
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn find<F: FnMut(&Self::Item) -> bool>(&mut self, f: F) -> Option<Self::Item>;
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
        fn position<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> Option<usize>;
        fn rposition<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> Option<usize>;
        fn max(self) -> Option<Self::Item>;
        fn min(self) -> Option<Self::Item>;
        fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, f: F) -> Option<Self::Item>;
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, f: F) -> Option<Self::Item>;
        fn rev(self) -> It<Self::Item>;
        fn unzip<A, B>(self) -> (A, B);
        fn copied(self) -> It<<Self::Item as crate::hidden_refs::Referent>::To>;
        fn cloned(self) -> It<<Self::Item as crate::hidden_refs::Referent>::To>;
        fn cycle(self) -> It<Self::Item>;
        fn sum<S>(self) -> S;
        fn product<S>(self) -> S;
        fn eq<I: IntoIterator>(self, other: I) -> bool;
        fn cmp<I: IntoIterator>(self, other: I) -> crate::cmp::Ordering;
        fn is_sorted(self) -> bool;
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, start: B, f: F) -> B;
        fn rfind<F: FnMut(&Self::Item) -> bool>(&mut self, f: F) -> Option<Self::Item>;
    }
    pub fn once<T>(value: T) -> It<T>;
    pub fn empty<T>() -> It<T>;
    pub fn repeat<T>(value: T) -> It<T>;
    pub fn repeat_with<T, F: FnMut() -> T>(f: F) -> It<T>;
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> It<T>;
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, f: F) -> It<T>;
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> It<(A::Item, B::Item)>;
}

pub mod hidden_refs {
    pub trait Referent { type To; }
    impl<T> Referent for &T { type To = T; }
}

pub mod vec {
    pub struct Vec<T>(T);
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn with_capacity(n: usize) -> Vec<T>;
        pub fn push(&mut self, value: T);
        pub fn pop(&mut self) -> Option<T>;
        pub fn insert(&mut self, index: usize, value: T);
        pub fn remove(&mut self, index: usize) -> T;
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn append(&mut self, other: &mut Vec<T>);
        pub fn clear(&mut self);
        pub fn truncate(&mut self, n: usize);
        pub fn resize(&mut self, n: usize, value: T);
        pub fn resize_with<F: FnMut() -> T>(&mut self, n: usize, f: F);
        pub fn reserve(&mut self, n: usize);
        pub fn capacity(&self) -> usize;
        pub fn drain<R>(&mut self, range: R) -> crate::iter::It<T>;
        pub fn splice<R, I: IntoIterator<Item = T>>(&mut self, range: R, other: I) -> crate::iter::It<T>;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn dedup(&mut self);
        pub fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, f: F);
        pub fn split_off(&mut self, at: usize) -> Vec<T>;
        pub fn extend_from_slice(&mut self, other: &[T]);
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; }
    impl<T> crate::ops::Index<usize> for Vec<T> { type Output = T; }
    impl<T> IntoIterator for Vec<T> { type Item = T; }
    impl<T> IntoIterator for &Vec<T> { type Item = &T; }
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T> From<&[T]> for Vec<T> {}
}

pub mod slice {
    pub use crate::iter::It as Iter;
    pub use crate::iter::It as IterMut;
    impl<T> [T] {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn first(&self) -> Option<&T>;
        pub fn first_mut(&mut self) -> Option<&mut T>;
        pub fn last(&self) -> Option<&T>;
        pub fn last_mut(&mut self) -> Option<&mut T>;
        pub fn split_first(&self) -> Option<(&T, &[T])>;
        pub fn split_last(&self) -> Option<(&T, &[T])>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn get_unchecked(&self, index: usize) -> &T;
        pub fn iter(&self) -> crate::iter::It<&T>;
        pub fn iter_mut(&mut self) -> crate::iter::It<&mut T>;
        pub fn swap(&mut self, a: usize, b: usize);
        pub fn reverse(&mut self);
        pub fn windows(&self, n: usize) -> crate::iter::It<&[T]>;
        pub fn chunks(&self, n: usize) -> crate::iter::It<&[T]>;
        pub fn chunks_exact(&self, n: usize) -> crate::iter::It<&[T]>;
        pub fn chunks_mut(&mut self, n: usize) -> crate::iter::It<&mut [T]>;
        pub fn split_at(&self, at: usize) -> (&[T], &[T]);
        pub fn split_at_mut(&mut self, at: usize) -> (&mut [T], &mut [T]);
        pub fn split<F: FnMut(&T) -> bool>(&self, f: F) -> crate::iter::It<&[T]>;
        pub fn contains(&self, value: &T) -> bool;
        pub fn starts_with(&self, other: &[T]) -> bool;
        pub fn ends_with(&self, other: &[T]) -> bool;
        pub fn binary_search(&self, value: &T) -> Result<usize, usize>;
        pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<K, F: FnMut(&T) -> K>(&self, key: &K, f: F) -> Result<usize, usize>;
        pub fn partition_point<F: FnMut(&T) -> bool>(&self, f: F) -> usize;
        pub fn sort(&mut self);
        pub fn sort_unstable(&mut self);
        pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, f: F);
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, f: F);
        pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn copy_from_slice(&mut self, other: &[T]);
        pub fn clone_from_slice(&mut self, other: &[T]);
        pub fn fill(&mut self, value: T);
        pub fn rotate_left(&mut self, n: usize);
        pub fn to_vec(&self) -> Vec<T>;
        pub fn into_vec(self) -> Vec<T>;
        pub fn concat(&self) -> T;
        pub fn join<S>(&self, separator: S) -> String;
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> [U; 1];
        pub fn as_slice(&self) -> &[T];
        pub fn as_ref(&self) -> &[T];
    }
    impl<T> IntoIterator for [T] { type Item = T; }
    impl<T> IntoIterator for &[T] { type Item = &T; }
    impl<T> crate::ops::Index<usize> for [T] { type Output = T; }
}

pub mod string {
    pub struct String;
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T> ToString for T {}
    impl String {
        pub fn new() -> String;
        pub fn from(value: &str) -> String;
        pub fn with_capacity(n: usize) -> String;
        pub fn from_utf8(bytes: Vec<u8>) -> Result<String, Unknown>;
        pub fn push_str(&mut self, other: &str);
        pub fn push(&mut self, c: char);
        pub fn pop(&mut self) -> Option<char>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn clear(&mut self);
        pub fn insert(&mut self, at: usize, c: char);
        pub fn insert_str(&mut self, at: usize, other: &str);
        pub fn remove(&mut self, at: usize) -> char;
        pub fn truncate(&mut self, n: usize);
        pub fn capacity(&self) -> usize;
        pub fn drain<R>(&mut self, range: R) -> crate::iter::It<char>;
    }
    impl crate::ops::Deref for String { type Target = str; }
    impl crate::ops::Index<usize> for String { type Output = str; }
    impl crate::ops::Index<usize> for str { type Output = str; }
    impl FromIterator<char> for String {}
    impl FromIterator<&str> for String {}
    impl FromIterator<String> for String {}
    impl str {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn chars(&self) -> crate::iter::It<char>;
        pub fn char_indices(&self) -> crate::iter::It<(usize, char)>;
        pub fn bytes(&self) -> crate::iter::It<u8>;
        pub fn lines(&self) -> crate::iter::It<&str>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_str(&self) -> &str;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_matches<P>(&self, pattern: P) -> &str;
        pub fn trim_start_matches<P>(&self, pattern: P) -> &str;
        pub fn trim_end_matches<P>(&self, pattern: P) -> &str;
        pub fn strip_prefix<P>(&self, pattern: P) -> Option<&str>;
        pub fn strip_suffix<P>(&self, pattern: P) -> Option<&str>;
        pub fn split<P>(&self, pattern: P) -> crate::iter::It<&str>;
        pub fn rsplit<P>(&self, pattern: P) -> crate::iter::It<&str>;
        pub fn splitn<P>(&self, n: usize, pattern: P) -> crate::iter::It<&str>;
        pub fn rsplitn<P>(&self, n: usize, pattern: P) -> crate::iter::It<&str>;
        pub fn split_whitespace(&self) -> crate::iter::It<&str>;
        pub fn split_terminator<P>(&self, pattern: P) -> crate::iter::It<&str>;
        pub fn split_once<P>(&self, pattern: P) -> Option<(&str, &str)>;
        pub fn rsplit_once<P>(&self, pattern: P) -> Option<(&str, &str)>;
        pub fn split_at(&self, n: usize) -> (&str, &str);
        pub fn matches<P>(&self, pattern: P) -> crate::iter::It<&str>;
        pub fn find<P>(&self, pattern: P) -> Option<usize>;
        pub fn rfind<P>(&self, pattern: P) -> Option<usize>;
        pub fn contains<P>(&self, pattern: P) -> bool;
        pub fn starts_with<P>(&self, pattern: P) -> bool;
        pub fn ends_with<P>(&self, pattern: P) -> bool;
        pub fn replace<P>(&self, pattern: P, to: &str) -> String;
        pub fn replacen<P>(&self, pattern: P, to: &str, n: usize) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub fn parse<F: crate::str::FromStr>(&self) -> Result<F, <F as crate::str::FromStr>::Err>;
        pub fn get<I>(&self, index: I) -> Option<&str>;
        pub fn is_char_boundary(&self, at: usize) -> bool;
    }
}

pub mod str {
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub fn from_utf8(bytes: &[u8]) -> Result<&str, Unknown>;
    pub use crate::iter::It as Chars;
}

pub mod fmt {
    pub use crate::hidden::FormatArguments as Arguments;
    pub struct Formatter;
    pub struct Error;
    pub type Result = crate::result::Result<(), Error>;
    pub trait Debug { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Write { fn write_str(&mut self, s: &str) -> Result; fn write_fmt(&mut self, a: Arguments) -> Result; }
    impl Formatter {
        pub fn write_str(&mut self, s: &str) -> Result;
        pub fn write_fmt(&mut self, a: Arguments) -> Result;
        pub fn debug_struct(&mut self, name: &str) -> Debugging;
        pub fn debug_tuple(&mut self, name: &str) -> Debugging;
        pub fn debug_list(&mut self) -> Debugging;
        pub fn pad(&mut self, s: &str) -> Result;
        pub fn alternate(&self) -> bool;
    }
    pub struct Debugging;
    impl Debugging {
        pub fn field(&mut self, name: &str, value: &Unknown) -> &mut Debugging;
        pub fn entries<I>(&mut self, i: I) -> &mut Debugging;
        pub fn entry(&mut self, value: &Unknown) -> &mut Debugging;
        pub fn finish(&mut self) -> Result;
    }
    pub fn format(a: Arguments) -> String;
}

pub mod io {
    pub struct Error;
    pub type Result<T> = crate::result::Result<T, Error>;
    pub trait Read { fn read(&mut self, b: &mut [u8]) -> Result<usize>; fn read_to_string(&mut self, s: &mut String) -> Result<usize>; fn read_to_end(&mut self, b: &mut Vec<u8>) -> Result<usize>; }
    pub trait Write { fn write(&mut self, b: &[u8]) -> Result<usize>; fn flush(&mut self) -> Result<()>; fn write_all(&mut self, b: &[u8]) -> Result<()>; }
    pub trait BufRead { fn read_line(&mut self, s: &mut String) -> Result<usize>; fn lines(self) -> crate::iter::It<Result<String>>; }
    pub struct Stdin;
    pub struct Stdout;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
}

pub mod error { pub trait Error { fn source(&self) -> Option<&dyn Error>; fn description(&self) -> &str; } }

pub mod hash {
    pub trait Hash { fn hash<H>(&self, state: &mut H); }
    pub trait Hasher { fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); }
}

pub mod any {
    pub trait Any { fn type_id(&self) -> TypeId; }
    pub struct TypeId;
    pub fn type_name<T>() -> &str;
}

pub mod path {
    pub struct Path;
    pub struct PathBuf;
    impl crate::ops::Deref for PathBuf { type Target = Path; }
    impl Path {
        pub fn new<S>(s: &S) -> &Path;
        pub fn join<P>(&self, other: P) -> PathBuf;
        pub fn parent(&self) -> Option<&Path>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn exists(&self) -> bool;
    }
    impl PathBuf { pub fn new() -> PathBuf; pub fn push<P>(&mut self, p: P); pub fn pop(&mut self) -> bool; pub fn as_path(&self) -> &Path; }
}

pub mod primitives {}

pub mod macros {
    macro_rules! println { ($($arg:tt)*) => { format_args!($($arg)*) }; }
    macro_rules! print { ($($arg:tt)*) => { format_args!($($arg)*) }; }
    macro_rules! eprintln { ($($arg:tt)*) => { format_args!($($arg)*) }; }
    macro_rules! eprint { ($($arg:tt)*) => { format_args!($($arg)*) }; }
    macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format(format_args!($($arg)*)) }; }
    macro_rules! panic { ($($arg:tt)*) => { { format_args!($($arg)*); return } }; }
    macro_rules! unreachable { ($($arg:tt)*) => { { format_args!($($arg)*); return } }; }
    macro_rules! todo { ($($arg:tt)*) => { { format_args!($($arg)*); return } }; }
    macro_rules! unimplemented { ($($arg:tt)*) => { { format_args!($($arg)*); return } }; }
    macro_rules! write { ($w:expr, $($arg:tt)*) => { $w.write_fmt(format_args!($($arg)*)) }; }
    macro_rules! writeln { ($w:expr, $($arg:tt)*) => { $w.write_fmt(format_args!($($arg)*)) }; ($w:expr) => { $w.write_fmt(format_args!("")) }; }
    macro_rules! assert { ($e:expr $(,)?) => { { $e; } }; ($e:expr, $($arg:tt)+) => { { $e; format_args!($($arg)+); } }; }
    macro_rules! debug_assert { ($e:expr $(,)?) => { { $e; } }; ($e:expr, $($arg:tt)+) => { { $e; format_args!($($arg)+); } }; }
    macro_rules! assert_eq { ($a:expr, $b:expr $(,)?) => { { $a == $b; } }; ($a:expr, $b:expr, $($arg:tt)+) => { { $a == $b; format_args!($($arg)+); } }; }
    macro_rules! assert_ne { ($a:expr, $b:expr $(,)?) => { { $a == $b; } }; ($a:expr, $b:expr, $($arg:tt)+) => { { $a == $b; format_args!($($arg)+); } }; }
    macro_rules! debug_assert_eq { ($a:expr, $b:expr $(,)?) => { { $a == $b; } }; ($a:expr, $b:expr, $($arg:tt)+) => { { $a == $b; format_args!($($arg)+); } }; }
    macro_rules! debug_assert_ne { ($a:expr, $b:expr $(,)?) => { { $a == $b; } }; ($a:expr, $b:expr, $($arg:tt)+) => { { $a == $b; format_args!($($arg)+); } }; }
    macro_rules! vec { () => { $crate::vec::Vec::new() }; ($e:expr; $n:expr) => { [$e; $n].into_vec() }; ($($e:expr),* $(,)?) => { [$($e),*].into_vec() }; }
    macro_rules! matches { ($e:expr, $p:pat if $g:expr $(,)?) => { match $e { $p if $g => true, _ => false } }; ($e:expr, $p:pat $(,)?) => { match $e { $p => true, _ => false } }; }
    macro_rules! dbg { ($e:expr $(,)?) => { $e }; ($($e:expr),+ $(,)?) => { ($($e),+) }; }
    macro_rules! r#try { ($e:expr) => { $e? }; }
    macro_rules! thread_local {
        ($($v:vis static $n:ident : $t:ty = $e:expr);* $(;)?) => { $($v static $n: $crate::thread::LocalKey<$t> = $e;)* };
        ($($v:vis static $n:ident : $t:ty = const $e:block);* $(;)?) => { $($v static $n: $crate::thread::LocalKey<$t> = $e;)* };
    }
    macro_rules! lazy_static {
        ($($v:vis static ref $n:ident : $t:ty = $e:expr);* $(;)?) => { $($v static $n: $t = $e;)* };
    }
    macro_rules! addr_of { ($e:expr) => { &$e }; }
    macro_rules! stringify { ($($t:tt)*) => { "" }; }
    macro_rules! concat { ($($t:tt)*) => { "" }; }
    macro_rules! include_str { ($($t:tt)*) => { "" }; }
    macro_rules! env { ($($t:tt)*) => { "" }; }
    macro_rules! file { () => { "" }; }
    macro_rules! line { () => { 0u32 }; }
    macro_rules! cfg { ($($t:tt)*) => { true }; }
}
)rust";

}  // namespace

std::string_view library_containers() {
  return containers;
}

}  // namespace git_refactor::syntax::rust
