pub struct A;
impl A {
    pub fn halt(&self) {}
}
impl A {
    pub fn stop(&self) {}
}

