pub trait T {
    type In;
    type Out;
}

