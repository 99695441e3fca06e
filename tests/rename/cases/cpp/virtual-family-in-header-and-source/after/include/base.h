#ifndef BASE_H
#define BASE_H
class Actor {
public:
    virtual ~Actor();
    /// Moves on.
    virtual void advance(int ticks) = 0;
};
#endif
