use std::fmt::Debug;

pub fn show<'x, T>(t: &'x T) -> Box<dyn Debug + 'x>
where
    T: Debug + 'x,
    &'x T: Debug,
{
    Box::new(t)
}

