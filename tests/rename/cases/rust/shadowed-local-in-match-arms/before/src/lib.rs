pub fn f(x: Option<i32>) -> i32 {
    let y = match x {
        Some(x) if x > 0 => x,
        Some(_) => {
            let x = 3;
            x
        }
        None => 0,
    };
    if let Some(x) = x {
        return x;
    }
    let z = {
        let w = x.unwrap_or(1);
        let x = w;
        x + w
    };
    while let Some(x) = x.filter(|x| *x > 3) {
        let _ = x;
        break;
    }
    let Some(x) = x else {
        return x.is_none() as i32 + y + z;
    };
    x
}

