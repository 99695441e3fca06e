struct Shape { virtual void paint() = 0; virtual ~Shape() = default; };
struct Widget { virtual void paint(); virtual void draw(int); virtual ~Widget() = default; };
struct Button : Shape, Widget {

    void paint() override;
};
void Button::paint() { Widget::paint(); }
void f(Shape& s, Widget* w, Button b) { s.paint(); w->paint(); w->draw(1); b.paint(); }
