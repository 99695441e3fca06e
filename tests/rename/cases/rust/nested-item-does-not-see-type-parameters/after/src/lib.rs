pub fn outer<Outer>(t: Outer) -> Outer {
    fn inner<T>(t: T) -> T {
        t
    }
    inner::<Outer>(t)
}

