mod kitchen {
    pub fn cook() {}
}
use kitchen::*;
fn bake() {}
pub fn f() {
    bake();
    cook();
}

