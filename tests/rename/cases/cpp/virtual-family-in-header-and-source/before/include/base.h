#ifndef BASE_H
#define BASE_H
class Actor {
public:
    virtual ~Actor();
    /// Moves on.
    virtual void step(int ticks) = 0;
};
#endif
