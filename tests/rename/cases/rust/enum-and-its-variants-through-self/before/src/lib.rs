use std::convert::TryFrom;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[repr(u8)]
pub enum Event {
    #[default]
    Start = 1,
    Stop = Event::Start as u8 + 1,
}
impl TryFrom<u8> for Event {
    type Error = ();
    fn try_from(n: u8) -> Result<Self, ()> {
        match n {
            1 => Ok(Self::Start),
            2 => Ok(Event::Stop),
            _ => Err(()),
        }
    }
}
pub const ALL: [Event; 2] = [Event::Start, Event::Stop];
pub static FIRST: &Event = &ALL[0];
pub type Alias = Event;
pub fn f(e: Alias) -> bool {
    matches!(e, Event::Start | Alias::Stop) && e != <Event>::default() && size_of::<Event>() == 1
}
fn size_of<T>() -> usize {
    std::mem::size_of::<T>()
}

