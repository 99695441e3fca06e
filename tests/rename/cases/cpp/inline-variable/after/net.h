#pragma once
inline constexpr int default_port = 80;
