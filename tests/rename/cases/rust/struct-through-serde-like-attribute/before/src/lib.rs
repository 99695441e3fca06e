#[deprecated(note = "use save_all, not save")]
pub fn old() {}

#[doc = "save"]
pub fn save() {}

pub fn f() {
    save()
}

