# SPDX-License-Identifier: MIT
"""What the document says, typed from it by hand: plan_schema_test.py holds the built-in plan
against the first of these tables, plan_ledger_test.py against those of the ledger of 2022."""

# The eleven rows of the plan's table: number, id, name, unit, measure, 2020, 2022, 2025.
TABLE = """
1 rd_growth 全社会研究与试验发展经费增长率 % growth 4.43 15 15
2 basic_research_share 基础研究经费占全社会研发经费比重 % share 0.13 0.2 0.3
3 patents_per_10k 每万人口拥有高价值发明专利数 件 ratio 0.53 0.83 1.3
4 industrial_rd_intensity 规模以上工业企业研发投入占营业收入比重 % share 0.67 0.8 1.4
5 tech_leaders 科技领军企业 家 stock 2 3 8
6 high_tech_enterprises 高新技术企业 家 stock 530 750 900
7 tech_smes 科技型中小企业 家 stock 7141 7900 8500
8 high_tech_output_share 高新技术产业增加值占规模以上工业增加值比重 % share 20 22.5 25
9 digital_economy_share 数字经济核心产业增加值占地区生产总值比重 % share 2.1 2.5 4
10 contract_value 技术合同成交总额 亿元 flow 19 39 50
11 scientific_literacy 公民具备科学素质的比例 % share 10.05 — 15
"""

# Every other numeric target: bound, unit, measure, quantity, year, what the document calls it.
TEXT_TARGETS = """
250  项   flow  total  2025  国家、省、市重点研发项目
150  项   flow  total  2025  科技重大成果转化项目
2000 人   flow  total  2025  新增高技能人才
5    项   flow  total  2025  审定新品种
10   项   flow  total  2025  引进示范新品种
20   项   flow  total  2025  关键共性技术研发
10   个   flow  total  2025  苗头品系
80   家   stock value  2025  省级以上企业技术中心
120  家   stock value  2025  省级技术创新中心
30   家   stock value  2025  市级以上产业技术研究院
180  家   stock value  2025  市级技术创新中心
300  家   stock value  2025  市级企业研发中心
30   家   stock value  2025  市级以上重点实验室
20   家   stock value  2025  市级以上新型研发机构
100  家   stock value  2025  省级以上科技孵化平台
440  家   stock value  2025  省级以上专精特新中小企业
3    家   stock value  2025  创新联合体
15   家   stock value  2025  省级备案产业技术创新战略联盟
200  人   stock value  2025  技术转移人才
10   个   stock value  2025  省级国际科技合作基地
50   个   stock value  2025  领军型创新创业团队
1000 人   stock value  2025  创新型人才
38   %    share value  2025  有研发活动企业占比
80   %    share value  2025  开发区高新技术企业占比
100  %    share value  2025  每家开发区1家孵化器
100  %    share value  2025  本科院校技术转移机构全覆盖
30   %    share value  2025  邢东科技城高新技术产业占比
2    个   flow  value  every 每年2个团队
20   名   flow  value  every 每年20名英才
10   家   flow  value  every 每年10家知识产权服务
0    亿元 flow  change every 财政科技投入只增不减
>0   %    share change 2025  研发活动覆盖率显著提高
>0   %    share change 2025  研发机构设置率显著提高
done -    state value  2023  邢东科技城基础设施
done -    state value  2025  邢东科技城建成
done -    state value  2025  国家级高新区
done -    state value  2025  国家农业科技园区
done -    state value  2025  北斗示范城市
done -    state value  2025  虚拟现实示范城市
done -    state value  2025  科技成果展示交易中心
done -    state value  2025  两个抓手：若干措施
done -    state value  2025  两个抓手：工作方案
done -    state value  2025  传统优势产业大幅度提升
done -    state value  2025  省产业链创新试点
2    个   stock value  2025  羊绒、自行车两大产业工业互联网平台
done -    state value  2023  邢东科技城四个方面重大突破
done -    state value  2025  邢东科技城产业集聚区
done -    state value  2025  邢东科技城创客中心
done -    state value  2025  中心城区科创环
3    条   stock value  2025  三条科技创新带
18   个   stock value  2025  各县（市、区）科创产业园区
done -    state value  2025  省级创新型县
done -    state value  2025  省级创新型乡镇
done -    state value  2025  国家级创新型县
done -    state value  2025  高新区创新型园区试点
done -    state value  2025  河北省实验室
>0   %    share change 2025  肥料有效利用率显著提高
>0   %    share change 2025  饲料有效利用率显著提高
>0   %    share change 2025  农药有效利用率显著提高
"""

# Set for 2023 by a later document: bound, unit, row of the table (- for another definition).
LATER_TARGETS = """
15   %    1
0.83 件   3
23   %    8
42   亿元 10
800  家   -
"""

# With the names of before the changes of 2020.
COUNTIES = """襄都区=桥东区 信都区=桥西区=邢台县 任泽区=任县 南和区=南和县 临城县 内丘县 柏乡县 隆尧县
宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市"""

# The document's own slips, each by a word of every clause that contradicts another.
CONTRADICTIONS = [
    ("19亿元", "35.9亿元", "交易总额"),
    ("营业收入比重", "主营业务收入", "主营业务收入"),
    ("2023年", "2022年12月"),
    ("邢东科技城", "邢台科技城"),
    ("935", "510"),
    ("新增众创空间", "省级以上众创空间"),
    ("新增100家", "750家"),
    ("新增200家", "7900家"),
    ("“十三五”初期", "304.6%、129.6%"),
    ("增强民生领域科技供给", "打好关键核心技术攻坚战"),
    ("推进不力、进展缓慢", "未完成年度任务"),
    ("领军型创新创业团队", "市级科技创新创业团队"),
    ("研发活动覆盖率", "有研发活动企业占比"),
]

# What 一（一） and 一（二） say without a figure.
WORDED_CLAIMS = ["实现了主导产业和县域特色产业的全覆盖", "总数位居全省前列", "实现历史性突破", "均长期处于全省落后地位"]

# What 一（一） states of the years before: from, to (- where one figure stands alone).
CLAIMS = """
131 530
3110 7141
7.87 35.9
- 23
- 137
- 935
- 528
- 820
- 105
- 4
- 21
"""

# What 五（四） orders, each by a word of it.
RULES = ["每年督导考核", "通报批评", "动态调整机制"]

# The 26 rows of the ledger of 2022: number, task, leaders, lead units, how many responsible units,
# and after the colon each standard with its bound; of a class of counties where it is A or B.
# An indented line goes on with the row above it.
LEDGER = """
1 打好关键核心技术攻坚战 张强 市科技局 3: key_rd_projects 50
2 加快建设邢东科技城 张福杰 邢东新区管委会 2: science_city_infrastructure done
3 加快科创环、创新带、科创园建设 张强 市科技局、市发展改革委 2: science_belt_in_shape done science_belt_infrastructure done
    high_tech_output_share 22.5
4 推动县域创新再上新台阶 张强 市科技局 1: A 3 B 9
5 提升开发区发展能级 张强 市科技局 5: development_zone_high_tech_enterprise_share 50
6 健全创新平台体系 张强 市科技局 4: provincial_platforms_new 10 municipal_platforms_new 50
7 强化科技基础条件建设 张强 市科技局 3: municipal_key_laboratories_new 4
8 培育壮大新型研发机构 张强 市科技局 3: new_research_institutions 10
9 培育发展科技孵化平台 张强 市科技局 3: maker_spaces_new 100
10 研发经费投入大幅增长 张强 市科技局 4: rd_active_enterprise_share 20 industrial_rd_intensity 0.8
11 壮大技术创新主体 张强 市科技局 4: tech_smes_new 200 specialised_enterprises_new 60
    high_tech_enterprises_new 100 tech_leaders_new 1
12 大力促进融通创新 张强 市科技局 3: provincial_technology_alliances_new 1
    municipal_technology_alliances_new 3
13 加强种质资源保护利用 张强 市科技局 3: approved_new_varieties 1 introduced_new_varieties 3
14 引领现代农业发展 张强 市科技局 3: agricultural_common_technologies 5
15 科技助力乡村振兴 张强 市科技局 2: rural_technology_support done
16 做强农业科技园区 张强 市科技局 2: agricultural_science_parks_upgraded done
    agricultural_science_park_projects done national_agricultural_science_park_support done
17 推进技术转移机构建设 张强 市科技局 2: technology_transfer_institutions_new 1 technology_transfer_staff 140
18 加快建设邢台市科技成果展示交易中心 张强 市科技局 1: achievement_exchange_centre done
19 加快推动科技成果产业化 张强 市科技局 3: major_conversion_projects 30
20 全力引进领军型创新团队和人才 张强、张志峰 市科技局、市人力资源社会保障局、市委组织部 0: municipal_innovation_teams 20
    innovative_talents 400
21 培养壮大适用型人才队伍 张志峰 市人力资源社会保障局 1: skilled_workers_added 400
22 融入京津冀协同创新 张强 市科技局 3: technology_market_contract_value 39
23 积极推进国际科技开放合作 张强 市科技局 3: international_cooperation_bases_new 1
24 提升科技治理能力 张强 市科技局 1: project_management_reform done
25 完善创新服务体系 郑传记 市市场监管局 3: intellectual_property_services 10
26 培育倡导创新文化 张强 市科技局 4: innovation_events done
"""

# Of the cell 具体内容 of each row: its characters without spaces, and the last eight of them.
LEDGER_CONTENTS = """
1 109 控的核心竞争力。
2 10 建设邢东科技城。
3 16 带、科创园建设。
4 42 新工作争先进位。
5 75 创新型园区试点。
6 79 创新驱动新引擎。
7 90 产业高质量发展。
8 57 建新型研发机构。
9 65 地、企业孵化器。
10 60 研发投入的主体。
11 43 ”梯度培育体系。
12 76 术创新战略联盟。
13 22 代育种技术创新。
14 60 业核心竞争能力。
15 72 坚实的技术支撑。
16 44 区示范带动作用。
17 62 产业化基地建设。
18 18 果展示交易中心。
19 66 技成果转化专项。
20 15 创新团队和人才。
21 154 用型高技能人才。
22 10 京津冀协同创新。
23 59 平台、拓宽渠道。
24 9 升科技治理能力。
25 40 化、证券化途径。
26 9 育倡导创新文化。
"""

# The headings of the ledger and the last row under each.
LEDGER_GROUPS = """
打好关键核心技术攻坚战 1
加强全市创新战略布局 5
构筑高能级创新平台体系 9
强化企业创新主体地位 12
加强乡村振兴科技支撑 16
加速科技成果转化 19
激发人才创新创业活力 21
深化科技创新开放合作 23
营造优良创新创业生态 26
"""

# Every office of the ledger and in how many rows it takes part without leading.
RESPONSIBLE_UNITS = """
各县（市、区）政府 19
开发区管委会 15
邢东新区管委会 15
市发展改革委 2
市工业和信息化局 2
市农业农村局 4
市林业局 2
市教育局 2
市科技局 1
市商务局 1
邢台高新区管委会 1
市农科院 1
市人力资源社会保障局 1
市财政局 1
市科技创新工作领导小组成员单位 1
"""

# Indicators that stand in the plan file for the ledger alone: id, unit (- for a state), and the
# level whose net change stands in for a figure not reported, where the plan counts the same.
LEDGER_INDICATORS = """
science_belt_in_shape - -
science_belt_infrastructure - -
provincial_platforms_new 家 -
municipal_platforms_new 家 -
municipal_key_laboratories_new 家 -
maker_spaces_new 家 -
tech_smes_new 家 tech_smes
specialised_enterprises_new 家 specialised_enterprises
high_tech_enterprises_new 家 high_tech_enterprises
tech_leaders_new 家 tech_leaders
provincial_technology_alliances_new 家 provincial_technology_alliances
municipal_technology_alliances_new 家 -
rural_technology_support - -
agricultural_science_parks_upgraded - -
agricultural_science_park_projects - -
national_agricultural_science_park_support - -
technology_transfer_institutions_new 家 -
municipal_innovation_teams 个 -
technology_market_contract_value 亿元 -
international_cooperation_bases_new 个 international_cooperation_bases
project_management_reform - -
innovation_events - -
"""
