#pragma once
inline constexpr int port = 80;
