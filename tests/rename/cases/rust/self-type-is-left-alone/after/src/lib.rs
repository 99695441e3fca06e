pub struct Tree {
    next: Option<Box<Tree>>,
}
impl Tree {
    pub fn new() -> Self {
        Self { next: None }
    }
    pub fn add(self) -> Tree {
        Tree { next: Some(Box::new(Self::new())), ..self }
    }
}
impl From<u8> for Tree {
    fn from(_: u8) -> Self {
        Tree::new()
    }
}
impl PartialEq<Tree> for u8 {
    fn eq(&self, _: &Tree) -> bool {
        true
    }
}

