#include <gtest/gtest.h>
struct Queue { int size() const; void push(int); };
class QueueTest : public ::testing::Test {
protected:
    void SetUp() override { queue_.push(1); }
    Queue queue_;
};
TEST_F(QueueTest, IsEmpty) { EXPECT_EQ(queue_.size(), 1); }
TEST_F(QueueTest, Pushes) {
    queue_.push(2);
    ASSERT_EQ(2, this->queue_.size()) << "q_";
}
struct Other { int q_; };
TEST(OtherTest, Works) { Other o; EXPECT_EQ(o.q_, 0); }
