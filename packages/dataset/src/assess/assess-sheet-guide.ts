/** How to work `assessments.csv` out by hand: what its columns hold and the formulas, Chinese first. */
export const SHEET_GUIDE = `# assessments.csv

每个指标一行，其后每个分组一行。P、E、R、A 为比值（1 即 100%）；K 为倍数；其余数值用 unit 列的单位，变化为每年变化。

One row an indicator, then one for each group. P, E, R and A are shares (1 is 100 %), K a multiple; other numbers are in the unit of the column unit, changes a year.

| 列 column | 中文 | English |
|---|---|---|
| target, target_year | 目标值 T、目标年份 tT（区间和比较对象的目标为 0，即距离或差值） | T and tT; of a band or moving target 0, the distance or difference |
| baseline, baseline_year | 基期值 y0、基期年份 t0 | y0 and t0 |
| value_YEAR, marks_YEAR | 公布的数值；标记：初步数、期初月份、无数值的原因 | value as printed; provisional, first month, why there is none |
| comparator_values | 比较对象逐年数值 | the other series of a moving target |
| bound_low, bound_high | 推算值的自然界限 | natural bounds of the projection |
| P | (y − y0) ÷ (T − y0) | the same |
| E | (t − t0) ÷ (tT − t0)，线性路径 | for a linear path |
| R | P ÷ E，E ≥ 0.2 | from E of 0.2 |
| projection | ŷ：最近至多 6 点的加权最小二乘，权重 0.8^(t_last − t)，至少 4 点，限于自然界限 | weighted least squares on the last 6 points at most, at least 4 |
| interval_low, interval_high | ŷ 的 80% 预测区间，学生 t 分布，6 点起 | 80 % prediction interval, Student t, from 6 points |
| A | (ŷ − y0) ÷ (T − y0) | the same |
| K, K_from | required_change ÷ recent_change，按公布的单年数值；合并年份的 K 见 W2 提示 | from published single years; that of pooled years is in note W2 |
| no_change_below | δ：序列最细的公布位数一个单位，或 |T − y0| 的 1%，取大者 | one unit of the finest rounding of the series or 1 % of the way, the larger |
| pooled_all | 合并年份：例数÷基数=率 | every pooled window: events/exposed = rate |
| earlier, triggers | 以往各次发布的状态和规则代码；本次成立的规则 | statuses and rules of older releases; rules true now |
| status, because, decided_by | 状态、无结论的原因、起决定作用的规则 | status, why there is none, the rule that decided |
`;
