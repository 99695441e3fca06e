#include "library_model.hpp"

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view collections = R"rust(
pub mod collections {
    pub struct HashMap<K, V, S = ()>(K, V);
    pub struct BTreeMap<K, V>(K, V);
    pub struct HashSet<T, S = ()>(T);
    pub struct BTreeSet<T>(T);
    pub struct VecDeque<T>(T);
    pub struct LinkedList<T>(T);
    pub struct BinaryHeap<T>(T);
    pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    pub struct OccupiedEntry<K, V>(K, V);
    pub struct VacantEntry<K, V>(K, V);
    impl<K, V> Entry<K, V> {
        pub fn or_insert(self, value: V) -> &mut V;
        pub fn or_insert_with<F: FnOnce() -> V>(self, f: F) -> &mut V;
        pub fn or_default(self) -> &mut V;
        pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<K, V>;
        pub fn key(&self) -> &K;
    }
    impl<K, V> OccupiedEntry<K, V> {
        pub fn get(&self) -> &V; pub fn get_mut(&mut self) -> &mut V; pub fn into_mut(self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V; pub fn remove(self) -> V; pub fn key(&self) -> &K;
    }
    impl<K, V> VacantEntry<K, V> { pub fn insert(self, value: V) -> &mut V; pub fn key(&self) -> &K; }
    pub mod hash_map { pub use super::{HashMap, Entry, OccupiedEntry, VacantEntry}; }
    pub mod btree_map { pub use super::{BTreeMap, Entry, OccupiedEntry, VacantEntry}; }
    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V>;
        pub fn with_capacity(n: usize) -> HashMap<K, V>;
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>;
        pub fn get<Q>(&self, key: &Q) -> Option<&V>;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn entry(&mut self, key: K) -> Entry<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn keys(&self) -> crate::iter::It<&K>;
        pub fn values(&self) -> crate::iter::It<&V>;
        pub fn values_mut(&mut self) -> crate::iter::It<&mut V>;
        pub fn into_keys(self) -> crate::iter::It<K>;
        pub fn into_values(self) -> crate::iter::It<V>;
        pub fn iter(&self) -> crate::iter::It<(&K, &V)>;
        pub fn iter_mut(&mut self) -> crate::iter::It<(&K, &mut V)>;
        pub fn drain(&mut self) -> crate::iter::It<(K, V)>;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        pub fn reserve(&mut self, n: usize);
    }
    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V>;
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>;
        pub fn get<Q>(&self, key: &Q) -> Option<&V>;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn entry(&mut self, key: K) -> Entry<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn keys(&self) -> crate::iter::It<&K>;
        pub fn values(&self) -> crate::iter::It<&V>;
        pub fn values_mut(&mut self) -> crate::iter::It<&mut V>;
        pub fn into_values(self) -> crate::iter::It<V>;
        pub fn iter(&self) -> crate::iter::It<(&K, &V)>;
        pub fn iter_mut(&mut self) -> crate::iter::It<(&K, &mut V)>;
        pub fn range<R>(&self, range: R) -> crate::iter::It<(&K, &V)>;
        pub fn first_key_value(&self) -> Option<(&K, &V)>;
        pub fn last_key_value(&self) -> Option<(&K, &V)>;
        pub fn pop_first(&mut self) -> Option<(K, V)>;
        pub fn pop_last(&mut self) -> Option<(K, V)>;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
    }
    impl<T> HashSet<T> {
        pub fn new() -> HashSet<T>;
        pub fn with_capacity(n: usize) -> HashSet<T>;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn remove<Q>(&mut self, value: &Q) -> bool;
        pub fn contains<Q>(&self, value: &Q) -> bool;
        pub fn get<Q>(&self, value: &Q) -> Option<&T>;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn iter(&self) -> crate::iter::It<&T>;
        pub fn drain(&mut self) -> crate::iter::It<T>;
        pub fn union(&self, other: &HashSet<T>) -> crate::iter::It<&T>;
        pub fn intersection(&self, other: &HashSet<T>) -> crate::iter::It<&T>;
        pub fn difference(&self, other: &HashSet<T>) -> crate::iter::It<&T>;
        pub fn is_subset(&self, other: &HashSet<T>) -> bool;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    }
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T>;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn remove<Q>(&mut self, value: &Q) -> bool;
        pub fn contains<Q>(&self, value: &Q) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::iter::It<&T>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn pop_first(&mut self) -> Option<T>;
        pub fn union(&self, other: &BTreeSet<T>) -> crate::iter::It<&T>;
        pub fn difference(&self, other: &BTreeSet<T>) -> crate::iter::It<&T>;
    }
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T>;
        pub fn with_capacity(n: usize) -> VecDeque<T>;
        pub fn push_back(&mut self, value: T);
        pub fn push_front(&mut self, value: T);
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn iter(&self) -> crate::iter::It<&T>;
        pub fn iter_mut(&mut self) -> crate::iter::It<&mut T>;
        pub fn drain<R>(&mut self, range: R) -> crate::iter::It<T>;
    }
    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T>;
        pub fn push(&mut self, value: T);
        pub fn pop(&mut self) -> Option<T>;
        pub fn peek(&self) -> Option<&T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> crate::iter::It<&T>;
    }
    impl<K, V> crate::ops::Index<K> for HashMap<K, V> { type Output = V; }
    impl<K, V> crate::ops::Index<K> for BTreeMap<K, V> { type Output = V; }
    impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; }
    impl<K, V> IntoIterator for HashMap<K, V> { type Item = (K, V); }
    impl<K, V> IntoIterator for &HashMap<K, V> { type Item = (&K, &V); }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); }
    impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); }
    impl<T> IntoIterator for HashSet<T> { type Item = T; }
    impl<T> IntoIterator for &HashSet<T> { type Item = &T; }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; }
    impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; }
    impl<T> IntoIterator for VecDeque<T> { type Item = T; }
    impl<T> IntoIterator for &VecDeque<T> { type Item = &T; }
    impl<T> IntoIterator for BinaryHeap<T> { type Item = T; }
    impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {}
    impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
    impl<T> FromIterator<T> for HashSet<T> {}
    impl<T> FromIterator<T> for BTreeSet<T> {}
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<T> FromIterator<T> for BinaryHeap<T> {}
    impl<K, V> Extend<(K, V)> for HashMap<K, V> {}
    impl<T> Extend<T> for HashSet<T> {}
}

)rust";

}  // namespace

std::string_view library_collections() {
  return collections;
}

}  // namespace git_refactor::syntax::rust
