pub fn f(input: Option<i32>) -> i32 {
    let y = match input {
        Some(x) if x > 0 => x,
        Some(_) => {
            let x = 3;
            x
        }
        None => 0,
    };
    if let Some(x) = input {
        return x;
    }
    let z = {
        let w = input.unwrap_or(1);
        let x = w;
        x + w
    };
    while let Some(x) = input.filter(|x| *x > 3) {
        let _ = x;
        break;
    }
    let Some(x) = input else {
        return input.is_none() as i32 + y + z;
    };
    x
}

