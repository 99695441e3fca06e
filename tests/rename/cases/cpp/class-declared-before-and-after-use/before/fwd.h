namespace car { class Motor; struct Wheel; }
