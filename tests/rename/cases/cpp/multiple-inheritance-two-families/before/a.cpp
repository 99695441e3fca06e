struct Shape { virtual void draw() = 0; virtual ~Shape() = default; };
struct Widget { virtual void draw(); virtual void draw(int); virtual ~Widget() = default; };
struct Button : Shape, Widget {

    void draw() override;
};
void Button::draw() { Widget::draw(); }
void f(Shape& s, Widget* w, Button b) { s.draw(); w->draw(); w->draw(1); b.draw(); }
