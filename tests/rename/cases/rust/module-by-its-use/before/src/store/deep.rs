pub fn x() {
    super::jam();
    crate::store::jam();
}

