pub fn first<T: Clone>(v: &[T]) -> Option<T>
where
    T: PartialEq,
{
    let r: Option<&T> = v.first();
    r.map(<T as Clone>::clone)
}

pub fn other<T>(t: T) -> T {
    t
}

