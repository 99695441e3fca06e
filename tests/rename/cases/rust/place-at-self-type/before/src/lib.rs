pub struct A;

impl A {
    pub fn new() -> Self {
        A
    }
}

