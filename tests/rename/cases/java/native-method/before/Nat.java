class Nat {
    native int read(byte[] b);
}
