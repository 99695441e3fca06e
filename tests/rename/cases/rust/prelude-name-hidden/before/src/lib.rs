pub struct Choice;
pub fn f(_: Choice) -> Option<u8> {
    None
}

