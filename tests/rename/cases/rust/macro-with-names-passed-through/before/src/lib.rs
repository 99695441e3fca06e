macro_rules! add {
    ($to:ident, $($e:expr),*) => {
        $( $to += $e; )*
    };
}
macro_rules! getter {
    ($name:ident, $field:ident, $t:ty) => {
        pub fn $name(&self) -> $t {
            self.$field
        }
    };
}
pub struct S {
    count: u32,
}
impl S {
    getter!(get_count, count, u32);
    pub fn f(&mut self) -> u32 {
        let mut count = 1;
        add!(count, 2, self.count, count);
        count + self.get_count()
    }
}

