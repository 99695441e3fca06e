namespace car { class Engine; struct Wheel; }
