pub fn x() {
    super::jam();
    crate::pantry::jam();
}

