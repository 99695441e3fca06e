#[deprecated(note = "use save_all, not save")]
pub fn old() {}

#[doc = "save"]
pub fn write_out() {}

pub fn f() {
    write_out()
}

