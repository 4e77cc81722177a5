"""Agencies before a verb that no list knows: the names that are whole end where their last word stands."""

from __future__ import annotations

import pytest

from vanban.grammar.actors import read_agencies, read_subject
from vanban.grammar.agency_lists import split_agencies

SUBJECTS = [
    ("Ban Quản lý di tích Côn Sơn sửa soạn lễ vật.", ["Ban Quản lý di tích Côn Sơn"]),
    ("Đội Quản lý trật tự đô thị dẹp vỉa hè, đậu đỗ sai quy định.", ["Đội Quản lý trật tự đô thị"]),
    ("Phòng Giáo dục và Đào tạo, Trung tâm Y tế tự kiểm.", ["Phòng Giáo dục và Đào tạo", "Trung tâm Y tế"]),
    ("Đồng chí Phạm Thị Huệ, Phó Giám đốc Sở điều hành.", ["Đồng chí Phạm Thị Huệ, Phó Giám đốc Sở"]),
    ("Đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã chỉ đạo.", ["Đồng chí Bí thư Đảng ủy", "Chủ tịch UBND xã"]),
    ("Sở, ban, ngành liên quan: căn cứ chức năng triển khai.", ["Sở, ban, ngành liên quan"]),
    (
        "Sở, ban, ngành thành phố và Ủy ban nhân dân xã, phường thực hiện Kế hoạch.",
        ["Sở, ban, ngành thành phố", "Ủy ban nhân dân xã, phường"],
    ),
    ("Giao PV01 tham mưu Giám đốc.", ["PV01"]),
    ("Giao PC07:", ["PC07"]),
    ("PC07: kiểm tra phòng cháy.", ["PC07"]),
    ("Phòng PC06 chủ trì.", ["Phòng PC06"]),
    ("Giao PC08, PK02: phân luồng.", ["PC08", "PK02"]),
    ("Giao các phòng: PA04, PC01, PC02 rà soát.", ["PA04", "PC01", "PC02"]),
    ("Công an xã, thị trấn tăng cường tuần tra.", ["Công an xã, thị trấn"]),
    ("Đoàn cấp xã phân công cán bộ.", ["Đoàn cấp xã"]),
    ("Đảng ủy, UBND các xã xây dựng kế hoạch.", ["Đảng ủy", "UBND các xã"]),
    ("Các Phòng, Ban, Trung tâm thuộc Sở: thực hiện tốt.", ["Các Phòng, Ban, Trung tâm thuộc Sở"]),
    ("Các khoa đào tạo phân công cố vấn.", ["Các khoa đào tạo"]),
    ("Các cơ sở đào tạo tuyển sinh.", ["Các cơ sở đào tạo"]),
    ("Các cơ quan, đơn vị báo cáo kết quả.", ["Các cơ quan, đơn vị"]),
    ("Các đơn vị phối hợp chặt chẽ.", ["Các đơn vị"]),
    ("Phòng Bảo vệ, chăm sóc trẻ em là đầu mối.", ["Phòng Bảo vệ, chăm sóc trẻ em"]),
    ("Phòng Bảo trợ xã hội - Trẻ em chủ trì.", ["Phòng Bảo trợ xã hội - Trẻ em"]),
    ("Phòng Quản lý đô thị rà soát.", ["Phòng Quản lý đô thị"]),
    ("Phòng Kiểm tra, giám sát và thi hành án hình sự chủ trì.", ["Phòng Kiểm tra, giám sát và thi hành án hình sự"]),
    ("Phòng Giảm nghèo xây dựng.", ["Phòng Giảm nghèo"]),
    ("Phòng Phát triển công nghiệp lập danh sách.", ["Phòng Phát triển công nghiệp"]),
    ("Phòng Theo dõi thi hành pháp luật tham mưu.", ["Phòng Theo dõi thi hành pháp luật"]),
    ("Phòng Nghiệp vụ Dược chủ trì.", ["Phòng Nghiệp vụ Dược"]),
    ("Văn phòng HĐND và UBND huyện tham mưu.", ["Văn phòng HĐND và UBND huyện"]),
    ("Thanh tra tỉnh chủ trì.", ["Thanh tra tỉnh"]),
    ("Thanh tra Sở giám sát.", ["Thanh tra Sở"]),
    ("Trưởng các phòng, đơn vị thuộc Sở chịu trách nhiệm.", ["Trưởng các phòng, đơn vị thuộc Sở"]),
    (
        "Các đồng chí Ủy viên Ban Thường vụ phụ trách địa bàn chỉ đạo.",
        ["Các đồng chí Ủy viên Ban Thường vụ phụ trách địa bàn"],
    ),
    ("Bí thư các chi bộ quán triệt.", ["Bí thư các chi bộ"]),
    ("Ban Giám đốc Công an tỉnh chỉ đạo.", ["Ban Giám đốc Công an tỉnh"]),
    (
        "Tòa án nhân dân, Viện kiểm sát nhân dân hai cấp phối hợp.",
        ["Tòa án nhân dân", "Viện kiểm sát nhân dân hai cấp"],
    ),
    ("Cục Thi hành án dân sự tỉnh thực hiện.", ["Cục Thi hành án dân sự tỉnh"]),
    ("Cục Quản lý thị trường tỉnh kiểm tra.", ["Cục Quản lý thị trường tỉnh"]),
    ("Bảo hiểm xã hội khu vực XX phối hợp.", ["Bảo hiểm xã hội khu vực XX"]),
    ("Chi cục Thuế khu vực Lộc Bình - Đình Lập rà soát.", ["Chi cục Thuế khu vực Lộc Bình - Đình Lập"]),
    ("Kho bạc Nhà nước khu vực XII hướng dẫn.", ["Kho bạc Nhà nước khu vực XII"]),
    ("Công ty TNHH MTV Khai thác công trình thủy lợi vận hành.", ["Công ty TNHH MTV Khai thác công trình thủy lợi"]),
    ("Công ty Điện lực Sơn La bảo đảm cấp điện.", ["Công ty Điện lực Sơn La"]),
    ("Các doanh nghiệp viễn thông duy trì thông tin liên lạc.", ["Các doanh nghiệp viễn thông"]),
    ("Các nhà mạng viễn thông nhắn tin.", ["Các nhà mạng viễn thông"]),
    (
        "Trung tâm Văn hóa - Thông tin và Truyền thông huyện đưa tin.",
        ["Trung tâm Văn hóa - Thông tin và Truyền thông huyện"],
    ),
    ("Trung tâm Y tế khu vực Quan Hóa tổ chức tiêm chủng.", ["Trung tâm Y tế khu vực Quan Hóa"]),
    ("Trung tâm Cung ứng dịch vụ công xã dọn vệ sinh.", ["Trung tâm Cung ứng dịch vụ công xã"]),
    ("Trung tâm Phục vụ hành chính công tỉnh niêm yết.", ["Trung tâm Phục vụ hành chính công tỉnh"]),
    (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên mở lớp.",
        ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
    ),
    ("Hội Liên hiệp Phụ nữ tỉnh tuyên truyền.", ["Hội Liên hiệp Phụ nữ tỉnh"]),
    (
        "Hội Nông dân, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh xã vận động hội viên.",
        ["Hội Nông dân", "Hội Cựu chiến binh", "Đoàn TNCS Hồ Chí Minh xã"],
    ),
    (
        "Đề nghị UBMTTQ Việt Nam huyện và các đoàn thể chính trị - xã hội giám sát.",
        ["UBMTTQ Việt Nam huyện", "các đoàn thể chính trị - xã hội"],
    ),
    ("Đề nghị Thường trực Hội đồng nhân dân các xã giám sát.", ["Thường trực Hội đồng nhân dân các xã"]),
    (
        "Yêu cầu các đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã chỉ đạo.",
        ["các đồng chí Bí thư Đảng ủy", "Chủ tịch UBND xã"],
    ),
    (
        "Giao đồng chí Nguyễn Văn A - Phó Chủ tịch UBND huyện trực tiếp chỉ đạo.",
        ["đồng chí Nguyễn Văn A - Phó Chủ tịch UBND huyện"],
    ),
    ("Bà Trần Thị Lý - Trưởng phòng Nội vụ: tham mưu.", ["Bà Trần Thị Lý - Trưởng phòng Nội vụ"]),
    (
        "Ông Nguyễn Văn Nam, công chức Tư pháp - Hộ tịch lập danh sách.",
        ["Ông Nguyễn Văn Nam, công chức Tư pháp - Hộ tịch"],
    ),
    ("Công chức Văn hóa - Xã hội tham mưu UBND xã.", ["Công chức Văn hóa - Xã hội"]),
    (
        "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường rà soát.",
        ["Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường"],
    ),
    ("Ban Chỉ huy Quân sự xã huấn luyện dân quân.", ["Ban Chỉ huy Quân sự xã"]),
    ("Ban Công tác Mặt trận các thôn phối hợp.", ["Ban Công tác Mặt trận các thôn"]),
    ("Ban Quản lý các Khu công nghiệp tỉnh hướng dẫn.", ["Ban Quản lý các Khu công nghiệp tỉnh"]),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng.", ["Ban Tuyên giáo và Dân vận Tỉnh ủy"]),
    ("Ban Pháp chế HĐND tỉnh thẩm tra.", ["Ban Pháp chế HĐND tỉnh"]),
    ("Ủy ban Kiểm tra Đảng ủy giám sát.", ["Ủy ban Kiểm tra Đảng ủy"]),
    ("Cơ quan Ủy ban MTTQ Việt Nam xã tiếp nhận.", ["Cơ quan Ủy ban MTTQ Việt Nam xã"]),
    (
        "Hiệu trưởng các trường: Mầm non, Tiểu học, THCS tổ chức ký cam kết.",
        ["Hiệu trưởng các trường: Mầm non, Tiểu học, THCS"],
    ),
    (
        "Các trường mầm non, tiểu học, THCS, THPT trên địa bàn lồng ghép.",
        ["Các trường mầm non, tiểu học, THCS, THPT trên địa bàn"],
    ),
    ("Trường Chính trị tỉnh đưa nội dung.", ["Trường Chính trị tỉnh"]),
    (
        "Bệnh viện Đa khoa tỉnh, Bệnh viện Y học cổ truyền thu dung.",
        ["Bệnh viện Đa khoa tỉnh", "Bệnh viện Y học cổ truyền"],
    ),
    ("Khoa Dược cung ứng thuốc.", ["Khoa Dược"]),
    ("Điều dưỡng trưởng các khoa kiểm tra.", ["Điều dưỡng trưởng các khoa"]),
    ("Tổ Công nghệ thông tin cài đặt.", ["Tổ Công nghệ thông tin"]),
    ("Tổ công nghệ số cộng đồng hướng dẫn người dân.", ["Tổ công nghệ số cộng đồng"]),
    ("Tổ bảo vệ an ninh trật tự cơ sở tuần tra.", ["Tổ bảo vệ an ninh trật tự cơ sở"]),
    ("Đội An ninh Công an huyện nắm tình hình.", ["Đội An ninh Công an huyện"]),
    ("Thường trực Ban Chỉ đạo 389 tỉnh tham mưu.", ["Thường trực Ban Chỉ đạo 389 tỉnh"]),
    (
        "Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã, phường chịu trách nhiệm.",
        ["Thủ trưởng các cơ quan, đơn vị", "Chủ tịch UBND các xã, phường"],
    ),
    (
        "Chủ tịch UBND các huyện: Mai Sơn, Yên Châu, Mộc Châu chỉ đạo.",
        ["Chủ tịch UBND các huyện: Mai Sơn, Yên Châu, Mộc Châu"],
    ),
    ("UBND các xã: A Mú Sung, Y Tý, Trịnh Tường rà soát.", ["UBND các xã: A Mú Sung, Y Tý, Trịnh Tường"]),
    ("Giao Sở Nội vụ làm đầu mối theo dõi.", ["Sở Nội vụ"]),
    ("Sở Nội vụ (cơ quan thường trực Ban Chỉ đạo) có trách nhiệm tổng hợp.", ["Sở Nội vụ"]),
    ("Đồn Biên phòng cửa khẩu Tân Thanh kiểm soát.", ["Đồn Biên phòng cửa khẩu Tân Thanh"]),
    ("Các hộ gia đình, cá nhân sản xuất kinh doanh ký cam kết.", ["Các hộ gia đình, cá nhân sản xuất kinh doanh"]),
    ("Liên đoàn Lao động tỉnh chăm lo.", ["Liên đoàn Lao động tỉnh"]),
    ("Ngân hàng Chính sách xã hội chi nhánh tỉnh giải ngân.", ["Ngân hàng Chính sách xã hội chi nhánh tỉnh"]),
    ("Hội Chữ thập đỏ các cấp kêu gọi.", ["Hội Chữ thập đỏ các cấp"]),
    ("Quỹ Bảo vệ và Phát triển rừng chi trả.", ["Quỹ Bảo vệ và Phát triển rừng"]),
    ("Thành viên Ban Chỉ đạo theo lĩnh vực phụ trách kiểm tra.", ["Thành viên Ban Chỉ đạo"]),
    ("Phòng Văn hóa, Khoa học và Thông tin huyện treo băng rôn.", ["Phòng Văn hóa, Khoa học và Thông tin huyện"]),
    (
        "Phòng Giáo dục và Đào tạo; Phòng Y tế; các trường học nhắc nhở.",
        ["Phòng Giáo dục và Đào tạo", "Phòng Y tế", "các trường học"],
    ),
    ("Lãnh đạo UBND xã họp giao ban.", ["Lãnh đạo UBND xã"]),
    ("Ban Thường vụ Đoàn phường ra quân.", ["Ban Thường vụ Đoàn phường"]),
    ("Chi hội trưởng 12 chi hội đăng ký mô hình.", ["Chi hội trưởng 12 chi hội"]),
    ("Trường Tiểu học và THCS Nà Phặc dạy bù.", ["Trường Tiểu học và THCS Nà Phặc"]),
    ("Nhà văn hóa Lao động tỉnh cho mượn hội trường.", ["Nhà văn hóa Lao động tỉnh"]),
    ("Viện Kiểm sát nhân dân khu vực 3 kiểm sát chặt chẽ.", ["Viện Kiểm sát nhân dân khu vực 3"]),
    ("Hải quan cửa khẩu Hữu Nghị thông quan nhanh.", ["Hải quan cửa khẩu Hữu Nghị"]),
    ("Phòng Quản lý xuất nhập cảnh gia hạn.", ["Phòng Quản lý xuất nhập cảnh"]),
]

OBJECTS = [
    ("Sở Y tế và gửi bản mềm về Văn phòng", ["Sở Y tế"]),
    ("Sở Công Thương (Phòng Quản lý thương mại) và gửi bản mềm", ["Sở Công Thương"]),
    (
        "Ban Nhân dân thôn, Tổ Công nghệ số cộng đồng dắt tay chỉ việc",
        ["Ban Nhân dân thôn", "Tổ Công nghệ số cộng đồng"],
    ),
    ("Sở Kế hoạch và Đầu tư và Sở Tài chính trước", ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"]),
    ("Ban Quản lý di tích Côn Sơn bày hiện vật", ["Ban Quản lý di tích Côn Sơn"]),
    ("Sở Tư pháp mở hai lớp tập huấn", ["Sở Tư pháp"]),
    ("Trường Cao đẳng nghề tỉnh mở hai lớp tập huấn về", ["Trường Cao đẳng nghề tỉnh"]),
    ("Tỉnh đoàn, Hội Luật gia tỉnh lên lịch 06 phiên tòa", ["Tỉnh đoàn", "Hội Luật gia tỉnh"]),
    ("Công an tỉnh, Viện kiểm sát nhân dân tỉnh ký Chương trình", ["Công an tỉnh", "Viện kiểm sát nhân dân tỉnh"]),
    ("Giám đốc ngày 25 hàng tháng", ["Giám đốc"]),
    ("Giám đốc Sở", ["Giám đốc Sở"]),
    ("Trung tâm Kiểm soát bệnh tật tỉnh.", ["Trung tâm Kiểm soát bệnh tật tỉnh"]),
    ("PA02 trước ngày 09/3/2026", ["PA02"]),
    ("Hội cấp trên chậm nhất", ["Hội cấp trên"]),
    ("Sở Y tế rải vôi bột", ["Sở Y tế"]),
    ("Sở Giáo dục và Đào tạo rút hồ sơ", ["Sở Giáo dục và Đào tạo"]),
    ("Sở Văn hóa, Thể thao và Du lịch dựng sân khấu", ["Sở Văn hóa, Thể thao và Du lịch"]),
    ("Công an xã gọi hỏi, răn đe đối tượng", ["Công an xã"]),
    ("Công an tỉnh dẫn giải bị cáo", ["Công an tỉnh"]),
    ("UBND các xã, phường khoanh nuôi rừng", ["UBND các xã, phường"]),
    ("Hội Nông dân xã tín chấp vay vốn", ["Hội Nông dân xã"]),
    ("Trạm Y tế cân, đo trẻ dưới 5 tuổi", ["Trạm Y tế"]),
    ("Trường THPT Lê Lợi chọn 20 em", ["Trường THPT Lê Lợi"]),
    ("Hội LHPN, Hội Nông dân cùng cấp ra mắt mô hình", ["Hội LHPN", "Hội Nông dân cùng cấp"]),
    ("các cơ quan, đơn vị có liên quan dời cột điện", ["các cơ quan, đơn vị có liên quan"]),
    ("Chi cục Thủy lợi trám vá thân đê", ["Chi cục Thủy lợi"]),
    ("Đoàn Thanh niên sơn sửa 10 căn nhà", ["Đoàn Thanh niên"]),
    ("Phòng Tài chính - Kế hoạch thẩm tra", ["Phòng Tài chính - Kế hoạch"]),
    ("Báo và Phát thanh, Truyền hình tỉnh dựng phóng sự", ["Báo và Phát thanh, Truyền hình tỉnh"]),
    ("Ban Quản lý dự án đầu tư xây dựng huyện nâng nền", ["Ban Quản lý dự án đầu tư xây dựng huyện"]),
    ("các sở, ngành xóa bỏ rào cản", ["các sở, ngành"]),
    ("chính quyền địa phương ngăn cấm", ["chính quyền địa phương"]),
    ("Tòa án nhân dân tỉnh mở phiên tòa lưu động", ["Tòa án nhân dân tỉnh"]),
    ("Bưu điện tỉnh nhận và trả kết quả", ["Bưu điện tỉnh"]),
    ("Sở Tài chính, Kho bạc Nhà nước khu vực I quyết toán", ["Sở Tài chính", "Kho bạc Nhà nước khu vực I"]),
    ("UBND huyện (qua Phòng Nội vụ) trước ngày", ["UBND huyện"]),
    ("nhà trường dạy bơi cho 200 em", ["nhà trường"]),
    ("gia đình học sinh ký cam kết", ["gia đình học sinh"]),
    ("Ban Công tác Mặt trận phát quà", ["Ban Công tác Mặt trận"]),
    ("Văn phòng Sở in giấy mời", ["Văn phòng Sở"]),
    ("Phòng Kinh tế, Phòng Văn hóa - Xã hội dán tờ rơi", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]),
    ("LĐLĐ huyện (đ/c Hạnh, email: x@y.vn) trước", ["LĐLĐ huyện"]),
    ("Bộ trước 15h00 hằng ngày", ["Bộ"]),
    ("Sở trước ngày 10/7/2018", ["Sở"]),
    ("Tỉnh ủy, HĐND, UBND tỉnh kết quả thực hiện", ["Tỉnh ủy", "HĐND", "UBND tỉnh"]),
]


class TestWholeNames:
    @pytest.mark.parametrize(("text", "names"), SUBJECTS)
    def test_end_the_subject_before_any_verb(self, text: str, names: list[str]) -> None:
        subject = read_subject(text, 0, len(text))
        assert subject is not None
        assert split_agencies(text, subject.start, subject.end) == names

    @pytest.mark.parametrize(("text", "names"), OBJECTS)
    def test_end_the_object_before_any_verb(self, text: str, names: list[str]) -> None:
        phrase = read_agencies(text, 0, len(text))
        assert phrase is not None
        assert split_agencies(text, phrase.start, phrase.end) == names

    @pytest.mark.parametrize("text", ["Các xã: Rà soát, lập danh sách", "Các xã: Nậm Cang rà soát"])
    def test_a_duty_behind_the_colon_is_no_list(self, text: str) -> None:
        subject = read_subject(text, 0, len(text))
        assert subject is not None
        assert text[subject.start : subject.end] == "Các xã"

    @pytest.mark.parametrize(
        "text",
        [
            "Chính quyền số",
            "CHÍNH QUYỀN SỐ",
            "Quân sự, quốc phòng địa phương",
            "THANH TRA, KIỂM TRA",
            "Thuế, phí, lệ phí",
        ],
    )
    def test_a_field_is_no_agency(self, text: str) -> None:
        assert read_subject(text, 0, len(text)) is None
