use std::fmt::Debug;

pub fn show<'a, T>(t: &'a T) -> Box<dyn Debug + 'a>
where
    T: Debug + 'a,
    &'a T: Debug,
{
    Box::new(t)
}

