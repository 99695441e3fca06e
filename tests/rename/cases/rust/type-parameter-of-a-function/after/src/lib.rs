pub fn first<Elem: Clone>(v: &[Elem]) -> Option<Elem>
where
    Elem: PartialEq,
{
    let r: Option<&Elem> = v.first();
    r.map(<Elem as Clone>::clone)
}

pub fn other<T>(t: T) -> T {
    t
}

