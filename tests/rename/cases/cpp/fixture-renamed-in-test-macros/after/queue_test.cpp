#include <gtest/gtest.h>
class ListTest : public ::testing::Test {
protected:
    static void SetUpTestSuite();
    int n = 0;
};
void ListTest::SetUpTestSuite() {}
TEST_F(ListTest, IsEmpty) { EXPECT_EQ(n, 1); }
TEST_F(ListTest, Pushes) { n = 2; }
TEST(Other, QueueTest) {}
