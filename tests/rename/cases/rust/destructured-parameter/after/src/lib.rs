pub fn area((width, h): (u32, u32)) -> u32 {
    width * h
}

