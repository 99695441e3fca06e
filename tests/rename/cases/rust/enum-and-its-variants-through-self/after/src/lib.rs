use std::convert::TryFrom;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[repr(u8)]
pub enum Msg {
    #[default]
    Start = 1,
    Stop = Msg::Start as u8 + 1,
}
impl TryFrom<u8> for Msg {
    type Error = ();
    fn try_from(n: u8) -> Result<Self, ()> {
        match n {
            1 => Ok(Self::Start),
            2 => Ok(Msg::Stop),
            _ => Err(()),
        }
    }
}
pub const ALL: [Msg; 2] = [Msg::Start, Msg::Stop];
pub static FIRST: &Msg = &ALL[0];
pub type Alias = Msg;
pub fn f(e: Alias) -> bool {
    matches!(e, Msg::Start | Alias::Stop) && e != <Msg>::default() && size_of::<Msg>() == 1
}
fn size_of<T>() -> usize {
    std::mem::size_of::<T>()
}

