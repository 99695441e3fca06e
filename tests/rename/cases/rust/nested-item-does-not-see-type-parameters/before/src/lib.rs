pub fn outer<T>(t: T) -> T {
    fn inner<T>(t: T) -> T {
        t
    }
    inner::<T>(t)
}

