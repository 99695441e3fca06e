// The model is compiled in as text and parsed when the first Rust file is resolved.

#include "library_model.hpp"

#include <string>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view language_part = R"rust(
pub mod prelude {
    pub use crate::boxed::Box;
    pub use crate::borrow::ToOwned;
    pub use crate::clone::Clone;
    pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
    pub use crate::default::Default;
    pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator};
    pub use crate::iter::{IntoIterator, Iterator};
    pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
    pub use crate::mem::{drop, align_of, size_of};
    pub use crate::ops::{Fn, FnMut, FnOnce, Drop, AsyncFn, AsyncFnMut, AsyncFnOnce};
    pub use crate::option::Option::{self, None, Some};
    pub use crate::result::Result::{self, Err, Ok};
    pub use crate::string::{String, ToString};
    pub use crate::vec::Vec;
    pub use crate::primitives::*;
    pub use crate::macros::*;
    pub use crate::hidden::*;
    pub use crate::derives::*;
}

pub mod hidden {
    pub struct AsyncResult<T>(T);
    impl<T> crate::future::Future for AsyncResult<T> { type Output = T; }
    pub struct RangeOf<T> { pub start: T, pub end: T }
    impl<T> crate::iter::Iterator for RangeOf<T> { type Item = T; }
    impl<T> RangeOf<T> { pub fn contains(&self, x: &T) -> bool; }
    pub struct FormatArguments;
    pub use crate::ops::{Add, Sub, Mul, Div, Rem, BitAnd, BitOr, BitXor, Shl, Shr, Deref, Index, Try};
    pub use crate::future::Future;
}

pub mod derives {
    pub trait Debug {}
    pub trait Hash {}
}

pub mod marker {
    pub trait Copy {}
    pub trait Send {}
    pub trait Sized {}
    pub trait Sync {}
    pub trait Unpin {}
    pub struct PhantomData<T>;
}

pub mod clone {
    pub trait Clone { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self); }
    impl<T: Clone> Clone for Vec<T> {}
    impl<T: Clone> Clone for Option<T> {}
    impl<T: Clone, E: Clone> Clone for Result<T, E> {}
    impl<T: Clone> Clone for Box<T> {}
    impl<T> Clone for crate::rc::Rc<T> {}
    impl<T> Clone for crate::rc::Weak<T> {}
    impl<T> Clone for crate::sync::Arc<T> {}
    impl<T> Clone for crate::cell::RefCell<T> {}
    impl<T> Clone for crate::cell::Cell<T> {}
    impl Clone for String {}
    impl<T> Clone for crate::iter::It<T> {}
    impl<T> Clone for [T] {}
    impl<K, V> Clone for crate::collections::HashMap<K, V> {}
    impl<K, V> Clone for crate::collections::BTreeMap<K, V> {}
    impl<T> Clone for crate::collections::HashSet<T> {}
    impl<T> Clone for crate::collections::BTreeSet<T> {}
    impl<T> Clone for crate::collections::VecDeque<T> {}
    impl<T> Clone for crate::sync::mpsc::Sender<T> {}
    impl Clone for crate::path::PathBuf {}
    impl<A: Clone> Clone for (A,) {}
    impl<A: Clone, B: Clone> Clone for (A, B) {}
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
    impl Clone for u8 {}
    impl Clone for u16 {}
    impl Clone for u32 {}
    impl Clone for u64 {}
    impl Clone for u128 {}
    impl Clone for usize {}
    impl Clone for i8 {}
    impl Clone for i16 {}
    impl Clone for i32 {}
    impl Clone for i64 {}
    impl Clone for i128 {}
    impl Clone for isize {}
    impl Clone for f32 {}
    impl Clone for f64 {}
    impl Clone for bool {}
    impl Clone for char {}
    impl Clone for str {}
}

pub mod cmp {
    pub trait PartialEq<T = Self> { fn eq(&self, other: &T) -> bool; fn ne(&self, other: &T) -> bool; }
    pub trait Eq {}
    pub trait PartialOrd<T = Self> {
        fn partial_cmp(&self, other: &T) -> Option<Ordering>;
        fn lt(&self, other: &T) -> bool;
        fn le(&self, other: &T) -> bool;
        fn gt(&self, other: &T) -> bool;
        fn ge(&self, other: &T) -> bool;
    }
    pub trait Ord {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, low: Self, high: Self) -> Self;
    }
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }
    pub struct Reverse<T>(pub T);
    pub fn max<T>(a: T, b: T) -> T;
    pub fn min<T>(a: T, b: T) -> T;
}

pub mod convert {
    pub trait From<T> { fn from(value: T) -> Self; }
    pub trait Into<T> { fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T {}
    pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T> { fn try_into(self) -> Result<T, Unknown>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T {}
    pub trait AsRef<T> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; }
    impl From<&str> for String {}
    impl<T> From<T> for Option<T> {}
    impl<T> From<T> for Box<T> {}
    impl<T> From<T> for crate::rc::Rc<T> {}
    impl<T> From<T> for crate::sync::Arc<T> {}
    pub enum Infallible {}
}

pub mod default {
    pub trait Default { fn default() -> Self; }
    impl<T> Default for Vec<T> {}
    impl<T> Default for Option<T> {}
    impl Default for String {}
    impl<K, V> Default for crate::collections::HashMap<K, V> {}
    impl<K, V> Default for crate::collections::BTreeMap<K, V> {}
    impl<T> Default for crate::collections::HashSet<T> {}
    impl<T> Default for crate::collections::BTreeSet<T> {}
    impl<T: Default> Default for Box<T> {}
    impl<T: Default> Default for crate::cell::RefCell<T> {}
    impl<T: Default> Default for crate::cell::Cell<T> {}
    impl<T: Default> Default for crate::rc::Rc<T> {}
    impl<T: Default> Default for crate::sync::Arc<T> {}
    impl<T: Default> Default for crate::sync::Mutex<T> {}
}

pub mod mem {
    pub fn drop<T>(value: T);
    pub fn forget<T>(value: T);
    pub fn swap<T>(a: &mut T, b: &mut T);
    pub fn replace<T>(place: &mut T, value: T) -> T;
    pub fn take<T>(place: &mut T) -> T;
    pub fn size_of<T>() -> usize;
    pub fn align_of<T>() -> usize;
    pub fn size_of_val<T>(value: &T) -> usize;
    pub fn zeroed<T>() -> T;
    pub fn discriminant<T>(value: &T) -> Discriminant<T>;
    pub struct Discriminant<T>(T);
    pub struct ManuallyDrop<T>(T);
    impl<T> ManuallyDrop<T> { pub fn new(value: T) -> ManuallyDrop<T>; pub fn into_inner(slot: ManuallyDrop<T>) -> T; }
    impl<T> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
    pub struct MaybeUninit<T>(T);
}

pub mod ops {
    pub trait Fn<A> { type Output; }
    pub trait FnMut<A> { type Output; }
    pub trait FnOnce<A> { type Output; }
    pub trait AsyncFn<A> { type Output; }
    pub trait AsyncFnMut<A> { type Output; }
    pub trait AsyncFnOnce<A> { type Output; }
    pub trait Drop { fn drop(&mut self); }
    pub trait Deref { type Target; fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    pub trait Index<I> { type Output; fn index(&self, index: I) -> &Self::Output; }
    pub trait IndexMut<I>: Index<I> { fn index_mut(&mut self, index: I) -> &mut Self::Output; }
    pub trait Add<T = Self> { type Output; fn add(self, other: T) -> Self::Output; }
    pub trait Sub<T = Self> { type Output; fn sub(self, other: T) -> Self::Output; }
    pub trait Mul<T = Self> { type Output; fn mul(self, other: T) -> Self::Output; }
    pub trait Div<T = Self> { type Output; fn div(self, other: T) -> Self::Output; }
    pub trait Rem<T = Self> { type Output; fn rem(self, other: T) -> Self::Output; }
    pub trait BitAnd<T = Self> { type Output; fn bitand(self, other: T) -> Self::Output; }
    pub trait BitOr<T = Self> { type Output; fn bitor(self, other: T) -> Self::Output; }
    pub trait BitXor<T = Self> { type Output; fn bitxor(self, other: T) -> Self::Output; }
    pub trait Shl<T = Self> { type Output; fn shl(self, other: T) -> Self::Output; }
    pub trait Shr<T = Self> { type Output; fn shr(self, other: T) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait AddAssign<T = Self> { fn add_assign(&mut self, other: T); }
    pub trait SubAssign<T = Self> { fn sub_assign(&mut self, other: T); }
    pub trait MulAssign<T = Self> { fn mul_assign(&mut self, other: T); }
    pub trait DivAssign<T = Self> { fn div_assign(&mut self, other: T); }
    pub trait RemAssign<T = Self> { fn rem_assign(&mut self, other: T); }
    pub trait Try { type Output; type Residual; }
    impl<T> Try for Option<T> { type Output = T; }
    impl<T, E> Try for Result<T, E> { type Output = T; }
    impl Add<&str> for String { type Output = String; }
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    pub use crate::hidden::RangeOf as Range;
    pub trait RangeBounds<T> {}
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
}

pub mod borrow {
    pub trait ToOwned { type Owned; fn to_owned(&self) -> Self::Owned; }
    impl ToOwned for str { type Owned = String; }
    impl<T> ToOwned for [T] { type Owned = Vec<T>; }
    pub trait Borrow<T> { fn borrow(&self) -> &T; }
    pub trait BorrowMut<T> { fn borrow_mut(&mut self) -> &mut T; }
    pub enum Cow<T> { Borrowed(T), Owned(T) }
    impl<T> Cow<T> { pub fn into_owned(self) -> T; pub fn to_mut(&mut self) -> &mut T; }
    impl<T> crate::ops::Deref for Cow<T> { type Target = T; }
}

pub mod boxed {
    pub struct Box<T>(T);
    impl<T> Box<T> {
        pub fn new(value: T) -> Box<T>;
        pub fn pin(value: T) -> crate::pin::Pin<Box<T>>;
        pub fn leak(value: Box<T>) -> &mut T;
        pub fn into_raw(value: Box<T>) -> *mut T;
        pub fn from_raw(value: *mut T) -> Box<T>;
    }
    impl<T> crate::ops::Deref for Box<T> { type Target = T; }
    impl<T: Iterator> Iterator for Box<T> { type Item = T::Item; }
}

pub mod pin {
    pub struct Pin<T>(T);
    impl<T> Pin<T> {
        pub fn new(value: T) -> Pin<T>;
        pub fn as_mut(&mut self) -> Pin<T>;
        pub fn get_mut(self) -> T;
    }
    impl<T> crate::ops::Deref for Pin<T> { type Target = T; }
}

pub mod rc {
    pub struct Rc<T>(T);
    pub struct Weak<T>(T);
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T>;
        pub fn clone(value: &Rc<T>) -> Rc<T>;
        pub fn downgrade(value: &Rc<T>) -> Weak<T>;
        pub fn try_unwrap(value: Rc<T>) -> Result<T, Rc<T>>;
        pub fn get_mut(value: &mut Rc<T>) -> Option<&mut T>;
        pub fn make_mut(value: &mut Rc<T>) -> &mut T;
        pub fn ptr_eq(a: &Rc<T>, b: &Rc<T>) -> bool;
        pub fn strong_count(value: &Rc<T>) -> usize;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Rc<T>;
    }
    impl<T> Weak<T> { pub fn new() -> Weak<T>; pub fn upgrade(&self) -> Option<Rc<T>>; }
    impl<T> crate::ops::Deref for Rc<T> { type Target = T; }
}

pub mod cell {
    pub struct Cell<T>(T);
    pub struct RefCell<T>(T);
    pub struct UnsafeCell<T>(T);
    pub struct OnceCell<T>(T);
    pub struct Ref<T>(T);
    pub struct RefMut<T>(T);
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T>;
        pub fn get(&self) -> T;
        pub fn set(&self, value: T);
        pub fn replace(&self, value: T) -> T;
        pub fn take(&self) -> T;
        pub fn into_inner(self) -> T;
    }
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T>;
        pub fn borrow(&self) -> Ref<T>;
        pub fn borrow_mut(&self) -> RefMut<T>;
        pub fn replace(&self, value: T) -> T;
        pub fn take(&self) -> T;
        pub fn into_inner(self) -> T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
    }
    impl<T> Ref<T> { pub fn map<U, F: FnOnce(&T) -> &U>(value: Ref<T>, f: F) -> Ref<U>; }
    impl<T> RefMut<T> { pub fn map<U, F: FnOnce(&mut T) -> &mut U>(value: RefMut<T>, f: F) -> RefMut<U>; }
    impl<T> crate::ops::Deref for Ref<T> { type Target = T; }
    impl<T> crate::ops::Deref for RefMut<T> { type Target = T; }
}

pub mod sync {
    pub struct Arc<T>(T);
    pub struct Weak<T>(T);
    pub struct Mutex<T>(T);
    pub struct RwLock<T>(T);
    pub struct MutexGuard<T>(T);
    pub struct OnceLock<T>(T);
    pub struct LazyLock<T>(T);
    pub struct PoisonError<T>(T);
    pub struct Condvar;
    pub struct Once;
    impl<T> PoisonError<T> { pub fn into_inner(self) -> T; }
    impl<T> Arc<T> {
        pub fn new(value: T) -> Arc<T>;
        pub fn clone(value: &Arc<T>) -> Arc<T>;
        pub fn downgrade(value: &Arc<T>) -> Weak<T>;
        pub fn try_unwrap(value: Arc<T>) -> Result<T, Arc<T>>;
        pub fn get_mut(value: &mut Arc<T>) -> Option<&mut T>;
        pub fn make_mut(value: &mut Arc<T>) -> &mut T;
        pub fn ptr_eq(a: &Arc<T>, b: &Arc<T>) -> bool;
        pub fn strong_count(value: &Arc<T>) -> usize;
    }
    impl<T> Weak<T> { pub fn new() -> Weak<T>; pub fn upgrade(&self) -> Option<Arc<T>>; }
    impl<T> Mutex<T> {
        pub fn new(value: T) -> Mutex<T>;
        pub fn lock(&self) -> Result<MutexGuard<T>, PoisonError<MutexGuard<T>>>;
        pub fn try_lock(&self) -> Result<MutexGuard<T>, PoisonError<MutexGuard<T>>>;
        pub fn into_inner(self) -> Result<T, PoisonError<T>>;
        pub fn get_mut(&mut self) -> Result<&mut T, PoisonError<&mut T>>;
    }
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>;
        pub fn read(&self) -> Result<MutexGuard<T>, PoisonError<MutexGuard<T>>>;
        pub fn write(&self) -> Result<MutexGuard<T>, PoisonError<MutexGuard<T>>>;
        pub fn into_inner(self) -> Result<T, PoisonError<T>>;
    }
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
    }
    impl<T> LazyLock<T> { pub fn new<F: FnOnce() -> T>(f: F) -> LazyLock<T>; }
    impl<T> crate::ops::Deref for Arc<T> { type Target = T; }
    impl<T> crate::ops::Deref for MutexGuard<T> { type Target = T; }
    impl<T> crate::ops::Deref for LazyLock<T> { type Target = T; }
    pub mod mpsc {
        pub struct Sender<T>(T);
        pub struct Receiver<T>(T);
        pub struct SendError<T>(pub T);
        pub struct RecvError;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        impl<T> Sender<T> { pub fn send(&self, value: T) -> Result<(), SendError<T>>; }
        impl<T> Receiver<T> {
            pub fn recv(&self) -> Result<T, RecvError>;
            pub fn try_recv(&self) -> Result<T, RecvError>;
            pub fn iter(&self) -> crate::iter::It<T>;
        }
        impl<T> IntoIterator for Receiver<T> { type Item = T; }
    }
    pub mod atomic {
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub struct AtomicBool;
        pub struct AtomicUsize;
        pub struct AtomicU32;
        pub struct AtomicU64;
        pub struct AtomicI32;
        pub struct AtomicI64;
        impl AtomicUsize { pub const fn new(value: usize) -> AtomicUsize; pub fn load(&self, o: Ordering) -> usize; }
        impl AtomicBool { pub const fn new(value: bool) -> AtomicBool; pub fn load(&self, o: Ordering) -> bool; }
    }
}

pub mod future {
    pub trait Future { type Output; fn poll(self, context: &mut crate::task::Context) -> crate::task::Poll<Self::Output>; }
    impl<T: Future> Future for Box<T> { type Output = T::Output; }
    impl<T: Future> Future for crate::pin::Pin<T> { type Output = T::Output; }
}

pub mod task {
    pub enum Poll<T> { Ready(T), Pending }
    pub struct Context;
    pub struct Waker;
}

pub mod thread {
    pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> { pub fn join(self) -> Result<T, Unknown>; }
    pub fn spawn<T, F: FnOnce() -> T>(f: F) -> JoinHandle<T>;
    pub fn sleep(time: crate::time::Duration);
    pub struct LocalKey<T>(T);
    impl<T> LocalKey<T> { pub fn with<R, F: FnOnce(&T) -> R>(&self, f: F) -> R; }
}

pub mod time {
    pub struct Duration;
    pub struct Instant;
    impl Duration { pub fn from_secs(n: u64) -> Duration; pub fn from_millis(n: u64) -> Duration; }
    impl Instant { pub fn now() -> Instant; pub fn elapsed(&self) -> Duration; }
}
)rust";

}  // namespace

std::string_view library_model() {
  static const std::string model = std::string(language_part) + std::string(library_containers()) +
                                   std::string(library_collections());
  return model;
}

}  // namespace git_refactor::syntax::rust
