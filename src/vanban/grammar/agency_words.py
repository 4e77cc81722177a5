"""
The words that open the name of an agency, a body or a post, and the verbs of duty that end it.

Only words: how they are put together is said in actors.py.
"""

from __future__ import annotations

# Heads of names; behind each the name goes on ("Sở Y tế", "Ban Quản lý …").
HEADS = """
Cán bộ, công chức, viên chức và người lao động|Cán bộ, công chức, viên chức, người lao động
|Cán bộ, công chức, viên chức|Cán bộ, công chức|Cán bộ, đảng viên|Cán bộ, chiến sĩ|Cán bộ, giáo viên|Điều dưỡng trưởng
|Chi hội trưởng|Buôn trưởng|Sở, ban, ngành|Sở, ban ngành|Sở, ngành|Sở ban ngành|Đảng đoàn|Ban Cán sự|Ban cán sự
|Đảng bộ|Văn phòng Đảng ủy|Viễn thông|Bệnh xá|Nhà đầu tư|Ban liên lạc|Hội đoàn|Liên chi hội|Chi hội|Tổng đài
|Thường trực Tỉnh ủy|Sở|Bộ Chỉ huy|Bộ CHQS|Bộ CH|BCH|Bộ Tư lệnh|Bộ phận|Bộ đội|UBND|HĐND|UBMTTQ|UB MTTQ|UBMT|MTTQ|BTT
|Ủy ban|Uỷ ban|Hội đồng|Công an|CA|Cục|Chi cục|Tổng cục|Vụ|Viện|Văn phòng|VP|Trung tâm|TT|TTYT|Đài|Ban Chỉ huy
|Tiểu ban|Biên phòng|Đồn|Hải đội|Kiểm lâm|Hạt|Kho bạc|KBNN|Thuế|Hải quan|Ngân hàng|NHNN|NHCSXH|Bảo hiểm|BHXH|Tòa án
|Toà án|TAND|VKSND|Thi hành án|Kiểm toán|Bưu điện|Điện lực|Công ty|CTCP|Tập đoàn|Tổng công ty|Doanh nghiệp|Hợp tác xã
|HTX|Liên minh|Liên hiệp|Liên đoàn|LĐLĐ|Hiệp hội|Đoàn Thanh niên|Đoàn thanh niên|Đoàn TN|Đoàn TNCS|Đoàn trường
|Đoàn cơ sở|Đoàn xã|Đoàn phường|Đoàn khối|Đoàn Khối|Đoàn kiểm tra|Đoàn Kiểm tra|Đoàn công tác|Đoàn giám sát|Đoàn ĐBQH
|Đoàn đại biểu Quốc hội|Đoàn Luật sư|Tỉnh đoàn|Tỉnh Đoàn|Thành đoàn|Thành Đoàn|Huyện đoàn|Trung ương Đoàn|Công đoàn
|Mặt trận|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Thị ủy|Quận ủy|Chi bộ|Chi ủy|Cấp ủy
|Cấp uỷ|Trạm|TYT|Học viện|Đại học|Nhà trường|Nhà văn hóa|Nhà Văn hóa|Nhà xuất bản|Nhà khách|Nhà thiếu nhi
|Nhà Thiếu nhi|Bảo tàng|Thư viện|Quỹ|Đội|Chính phủ|Thủ tướng|Quốc hội|Nhà máy|Xí nghiệp|Cảng|Vườn quốc gia
|Vườn Quốc gia|Thường trực|Cơ quan|Đơn vị|Địa phương|Thôn|Tổ dân phố|Chủ đầu tư|Chủ rừng|Câu lạc bộ|Quân khu|Quân đội
|Lữ đoàn|Sư đoàn|Trung đoàn|Tiểu đoàn|Lực lượng|Cảnh sát
|Viettel|FPT|CMC|Vinaphone|VinaPhone|TKV|VNPT|MobiFone|Mobifone|EVN|VCCI|Agribank|Vietcombank
|BIDV|Vietinbank|Tổng Liên đoàn|Thông tấn xã|Tạp chí|Cổng Thông tin điện tử|Cổng thông tin điện tử|Cụm thi đua
|Khối thi đua|Tổng đội|Nông trường|Lâm trường|Phân hiệu|Phân viện|Cơ sở y tế|Cơ sở khám|Cơ sở đào tạo|Cơ sở trợ giúp
|Cơ sở cai nghiện|Trại|Trường|Khoa|Bệnh viện|BV|Phòng|Ban|Hội|Tổ|Đoàn|Quân sự|Quản lý thị trường|Hải quân|Chủ sở hữu
|Tổ chức Đảng|Tổ chức đảng|Chi nhánh|Chi đoàn|Cơ sở giáo dục|Nhà hát|Đoàn nghệ thuật|Đoàn Nghệ thuật|Phân xưởng
|Điểm trường|Liên ngành|Ngành|Toà soạn|Tòa soạn|Chính quyền|Cấp hội|Tỉnh Hội|Tỉnh hội|Trung ương Hội|Thành Hội
|Hội nông dân|Đặc khu|Người đứng đầu cấp ủy|Người đứng đầu cấp uỷ|Già làng|Nghệ nhân|Siêu thị|Chợ
|Tổ chức thực hiện nhiệm vụ|Tổ chức làm nhiệm vụ|Tổ chức công đoàn
|Tổ chức tín dụng|Tổ chức chính trị|Tổ chức đoàn thể|Tổ chức Đoàn|Tổ chức Hội
|Nhà thầu|Nhà cung cấp|Nhà sản xuất|Người lao động|Hộ kinh doanh|Hộ gia đình|Chủ tàu|Chủ phương tiện|Chủ cơ sở
|Chủ nhà trọ|Phụ huynh|Cha mẹ học sinh|Bảo vệ trường|Bảo vệ cơ quan|Khối trưởng|Khối lớp|Tổ khối|Tổ văn phòng
|Hội cha mẹ học sinh|Hội phụ huynh|Hội đồng hương|GVCN|GVBM|CBGV|CBGVNV|Thủ quỹ|Lớp trưởng|Ban phụ huynh
|Tổ chuyên môn|Tổ nghiệp vụ|Tổ bộ môn|Tổ hợp tác
|Tổ vay vốn|Tổ sản xuất|Tổ tự quản|Tổ liên gia|Tổ tuần tra|Tổ xung kích
"""

POSTS = """
Phó Thủ tướng|Phó Bộ trưởng|Phó Cục trưởng|Phó Trưởng phòng|Phó Trưởng ban|Phó Trưởng Ban|Phó Chánh Văn phòng
|Phó Tổng Giám đốc|Đ/c|Thầy giáo|Cô giáo|Thầy|Cô|Chị|Anh|Tổng phụ trách|Học sinh|Đoàn viên|Giáo viên chủ nhiệm
|Cố vấn học tập|Chủ hộ|Quản đốc|Cán bộ y tế|Trợ lý|Thư ký|Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Thủ trưởng
|Người đứng đầu|Hiệu trưởng|Phó Hiệu trưởng|Bí thư|Phó Bí thư|Trưởng phòng|Trưởng Phòng|Trưởng ban|Trưởng Ban
|Trưởng Công an|Trưởng các|Trưởng khoa|Trưởng thôn|Trưởng bản|Trưởng ấp|Trưởng khu|Trưởng trạm|Trưởng Trạm
|Trưởng Đài|Trưởng bộ phận|Trưởng đoàn|Trưởng Đoàn|Phó Trưởng|Chánh Văn phòng|Chánh văn phòng|Chánh Thanh tra
|Chánh thanh tra|Chánh án|Viện trưởng|Vụ trưởng|Cục trưởng|Chi cục trưởng|Tổng Giám đốc|Tổng giám đốc
|Tổng cục trưởng|Tổng biên tập|Tổng Biên tập|Bộ trưởng|Thứ trưởng|Đồng chí|Các đồng chí|Lãnh đạo|Tổ trưởng
|Đội trưởng|Trạm trưởng|Hạt trưởng|Chỉ huy trưởng|Chính trị viên|Thành viên|Kế toán|Thống đốc|Tổng Thanh tra
|Thường vụ|Cán bộ|Công chức|Viên chức|Giáo viên|Ban Giám|Cá nhân|Ông|Bà|Người phát ngôn|Đại diện|Văn thư|Tập thể
|Bí thư chi bộ|Đội ngũ|Cấp trưởng|Chủ nhiệm|Tư lệnh|Kiểm lâm viên
|Nhân viên thư viện|Nhân viên thiết bị|Nhân viên văn phòng|Nhân viên kế toán|Nhân viên văn thư
"""

# What "Các …" may name.
PLURALS = """
đ/c|thầy cô|giáo viên|lớp|tổ chuyên môn|chi đoàn|Chi đoàn|liên đội|khu phố|tổ dân phố|bộ phận|thôn bản|sở|ban|bộ
|ngành|phòng|đơn vị|cơ quan|địa phương|tổ chức|trường|cơ sở|xã|phường|huyện|tỉnh|thành phố|thị trấn|thị xã|quận
|doanh nghiệp|đoàn thể|hội|thành viên|cá nhân|chủ|đồng chí|thôn|khoa|nhà trường|công ty|ngân hàng|trung tâm
|chi bộ|chi cục|cục|vụ|viện|tiểu ban|đoàn|đội|tổ|hộ|lực lượng|cấp|khu dân cư|bản|ấp|khối|cụm|nhà mạng|hợp tác xã
|bệnh viện|trạm|học viện|đại học|đảng bộ|đảng ủy|Đảng ủy|Đảng bộ|chi hội|câu lạc bộ|báo|đài|tập đoàn|tổng công ty
|đồn|Đồn|hạt|Hạt|văn phòng|ban quản lý|ban chỉ đạo|công đoàn|liên đoàn|hiệp hội|nhà thầu|nhà đầu tư|chủ đầu tư
|phó chủ tịch|Phó Chủ tịch|Ủy viên|ủy viên|công chức|cán bộ|nhà xuất bản|Sở|Ban|Bộ|Ngành|Phòng|Đơn vị|Cơ quan|Tổ
|Hội|Trường|Chi bộ|Chi cục|Đoàn thể|Trung tâm|Khoa|Đội|Cục|Vụ|Viện|Huyện|Xã|Phường|Trạm|Bệnh viện|Ngân hàng
|Công ty|thủ trưởng|lãnh đạo|giám đốc|trưởng|bí thư|hiệu trưởng|UBND|Thủ trưởng|Giám đốc|Chủ tịch|công an|Công an
|Đồng chí|Thành viên|Tiểu ban|Tổ chức|Doanh nghiệp|Địa phương|cấp ủy|Học viện|nhà khoa học|Văn phòng|cấp hội
|Cấp hội|cấp ủy đảng|nghiệp đoàn|kênh|trại|Quỹ|quỹ|nhà văn hóa|thôn, bản|Hiệp hội|cơ quan báo chí|Đảng uỷ|đảng uỷ
|Đài|Báo|bưu điện|phân hiệu|mầm non|nông trường|vườn quốc gia|chi, đảng bộ|chi bộ, đảng bộ|đảng, đoàn thể|phân hội
|thư viện|bảo tàng|nhà máy|nhà hàng|khách sạn|chợ|siêu thị|cửa hàng|trang trại|nhóm|dòng họ|già làng|ban xây dựng Đảng
|ban xây dựng đảng|cơ quan tham mưu|hiệp hội|nhà sản xuất|nhà phân phối|xí nghiệp|nhà xe|bến xe|đặc khu|đại lý
"""

# Not an agency although it opens like one: the verb, the meeting, the thing.
NOT_AGENCIES = """
Cô Tô|Anh hùng|Chị em|Anh em|Anh Sơn
|Lãnh đạo, chỉ đạo|Lãnh đạo, điều hành|Lãnh đạo và chỉ đạo|Lãnh đạo toàn diện|Lãnh đạo việc|Lãnh đạo thực hiện
|Lãnh đạo công tác|Lãnh đạo tổ chức|Lãnh đạo triển khai|Lãnh đạo xây dựng|Lãnh đạo hoàn thành|Lãnh đạo, quản lý
|Ban hành|Ban đêm|Ban đầu|Ban bố|Ban tặng|Ban sơ|Ban ngày|Hội nghị|Hội thảo|Hội thi|Hội chợ|Hội viên|Hội trường|Hội họp
|Hội khỏe|Hội diễn|Hội tụ|Hội nhập|Hội trại|Hội làng|Hội xuân|Hội hè|Hội ý|Hội thao|Hội báo|Hội giảng|Hội Báo xuân
|Hội đàm|Hội chẩn|Hội tòng|Bộ luật|Bộ Luật|Bộ tài liệu|Bộ chỉ số|Bộ Chỉ số|Bộ tiêu chí|Bộ Tiêu chí|Bộ thủ tục|Bộ máy
|Bộ câu hỏi|Bộ công cụ|Bộ chỉ tiêu|Bộ nhận diện|Bộ dữ liệu|Bộ quy tắc|Bộ Quy tắc|Bộ sưu tập|Bộ môn|Bộ hồ sơ|Đoàn kết
|Đoàn viên|Đoàn thể thao|Báo cáo|Báo động|Báo hiệu|Báo giá|Báo tin|Vụ việc|Vụ án|Vụ xuân|Vụ Xuân|Vụ mùa|Vụ Mùa|Vụ thu
|Vụ hè|Vụ đông|Vụ Đông|Vụ Hè|Vụ Thu|Viện trợ|Viện phí|Viện dẫn|Phòng, chống|Phòng chống|Phòng ngừa|Phòng cháy
|Phòng trừ|Phòng bệnh|Phòng dịch|Phòng thủ|Phòng hộ|Phòng vệ|Phòng học|Phòng họp|Phòng, trừ|Phòng, ngừa|Phòng tránh
|Phòng, tránh|Cục bộ|Tổ chức|Trường hợp|Trường lớp|Khoa học|Quỹ đất|Quỹ thời gian|Quỹ tiền|Đội ngũ|Đội hình
|Cơ quan chủ trì|Cơ quan phối hợp|Cơ quan thực hiện|Đơn vị chủ trì|Đơn vị phối hợp|Đơn vị thực hiện|Đơn vị tính
|Đơn vị tổ chức|Đơn vị thi công|Cơ quan tổ chức|Cơ quan soạn thảo|Cơ quan ban hành|Cơ quan chủ quản|Địa phương hóa
|Đại diện cho|Đại học hóa|Hệ thống hóa|Hệ thống lại|Hệ thống văn bản|Hệ thống thông tin|Hệ thống cơ sở dữ liệu
|Hệ thống dữ liệu|Hệ thống giao thông|Hệ thống hạ tầng|Hệ thống quản lý|Hệ thống thủy lợi|Thuế suất|Thuế thu nhập
|Thuế giá trị|Thuế GTGT|Kiểm toán các|Bảo hiểm y tế|Bảo hiểm thất nghiệp|Bảo hiểm tự nguyện|Doanh nghiệp hóa
|Lực lượng lao động|Thường trực 24|Thường trực sẵn sàng|Thường trực cấp cứu|Thành phố thông minh|Thành viên hóa
|Cán bộ hóa|Tập thể hóa|Trạm bơm|Trạm cân|Trại hè|Đài tưởng niệm|Đài hóa thân|Tổ khúc|Đội bóng|Cảng hàng không
|Nhà máy nước|Ông bà|Bà con|Bà mẹ|Cá nhân hóa|Xã nông thôn mới|Xã đạt|Thôn đạt|Thôn thông minh|Huyện nông thôn
|Phường đạt|Phường chuẩn|Chủ nhiệm đề tài|Hội Sách|Hội hoa|Trung tâm hóa|Quỹ lương|Tổ chức lại|Trường bắn|Trường quay
|Trường phái|Phòng khám|Phòng thí nghiệm|Phòng ở|Chính quyền số|Chính quyền điện tử|Chính phủ số|Chính phủ điện tử
|Quân sự, quốc phòng|Thuế, phí|Thanh tra, kiểm tra|Thanh tra, giám sát|Hải quan số|Văn phòng số|Trung tâm dữ liệu
|Bảo hiểm xã hội, bảo hiểm|Quản lý thị trường, chống|Quản lý thị trường, phòng|Lực lượng tham gia
|Lực lượng, phương tiện|Đơn vị tham gia|Cơ quan tham gia|Trường học an toàn|Trường học hạnh phúc|Trường học xanh
|Ngân hàng dữ liệu|Ngân hàng câu hỏi|Học sinh nghèo|Học sinh giỏi|Giáo viên giỏi|Chi bộ điện tử|Doanh nghiệp số
"""

# Lower-case words that begin the duty. They end the subject.
DUTY_VERBS = """
trực cấp cứu|trực chiến|trực cháy|trực sẵn sàng|trực máy|gồm|bao gồm|phụ trách chung|phụ trách công tác|thường trực 24
|là bộ phận|soạn|soạn thảo|xong|biên tập|dàn dựng|biểu diễn|trình diễn|dâng hương|tìm kiếm|tập hợp|đứng ra|tháo gỡ
|phân giao|kiểm điểm|kiểm kê|kiểm nghiệm|truy quét|triệt phá|trấn áp|tấn công|khởi tố|truy tố|xét xử|xử phạt
|cưỡng chế|giải tỏa|giải phóng mặt bằng|đền bù|bồi thường|thu phí|vận dụng|noi gương|tập luyện|tập dượt|tu sửa
|sửa chữa|tu bổ|nâng cấp|khai thông|phát quang|cắt tỉa|tích nước|xả lũ|canh gác|đảm trách|hoàn tất|chuẩn hóa
|chuẩn hoá|xác thực|định danh|cấp thẻ|cấp căn cước|chấm điểm|đề cử|bổ nhiệm|điều động|thi tuyển|kết luận|chỉ rõ
|xác lập|xét nghiệm|sàng lọc|cấp cứu|khử khuẩn|khử trùng|tẩy uế|bình ổn|dự trữ|cung ứng|điều chuyển|có mặt
|có ý kiến|có công văn|có báo cáo|chào mừng|lên kế hoạch|lên phương án|giải thể|sáp nhập|thẩm tra|tham khảo
|giới thiệu|phân nhóm|phát thanh|tường thuật|truyền hình trực tiếp|ghi âm|trả lương|tham quan|đối ứng|tự chủ
|giám sát|thực hành|tổ chức|rút ngắn|vinh danh|tri ân|thắp nến|đặt vòng hoa|quyên góp|ủng hộ|hiến máu|tặng quà
|trao quà|trao học bổng|thăm hỏi|gặp mặt|đi thăm|kỷ niệm|tọa đàm|giao lưu|thi đấu|bố trí|dọn dẹp|chỉnh trang
|tổng vệ sinh|thắp sáng|trang hoàng|phổ cập|xóa mù|huấn luyện|diễn tập|tuyển quân|giao quân|đăng ký nghĩa vụ
|chi viện|chốt chặn|giữ vững|bảo mật|mã hóa|sao lưu|khôi phục|giám định|nhân bản|triệu tập|chủ tọa|chủ toạ
|dự toán|tính toán|cập nhật|thông tin|chuyển tiền|thu nợ|khoanh nợ|ra thông báo|ra văn bản|thực thi|thi hành
|nghiên cứu|lãnh đạo|chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|xây dựng|triển khai
|thực hiện|chỉ đạo|hướng dẫn|báo cáo|gửi|theo dõi|đôn đốc|kiểm tra|thanh tra|rà soát|thống kê|tổng hợp|quản lý
|tăng cường|đẩy mạnh|tiếp tục|chủ động|tích cực|thường xuyên|kịp thời|định kỳ|đột xuất|khẩn trương|nghiêm túc
|quán triệt|phổ biến|tuyên truyền|vận động|lồng ghép|cân đối|thẩm định|phê duyệt|ban hành|cụ thể hóa|cụ thể hoá
|bảo đảm|đảm bảo|phân công|đề xuất|đăng ký|hỗ trợ|tạo điều kiện|phát huy|phát động|phát hiện|phát sóng|xử lý
|giải quyết|tiếp nhận|cung cấp|công bố|công khai|đăng tải|đưa tin|đưa|huy động|hoàn thành|hoàn thiện|duy trì
|củng cố|kiện toàn|nâng cao|đánh giá|sơ kết|tổng kết|chuẩn bị|dự trù|cấp phát|chấp hành|tuân thủ|tham gia
|thành lập|quan tâm|chú trọng|đề nghị|yêu cầu|khảo sát|điều tra|xác minh|xác định|xác nhận|lựa chọn|khen thưởng
|biểu dương|giáo dục|đào tạo|bồi dưỡng|tập huấn|tập trung|tư vấn|trợ giúp|quản trị|vận hành|khai thác|ứng dụng
|kết nối|tích hợp|phân bổ|quyết định|quy định|sử dụng|thông báo|truyền thông|phản ánh|niêm yết|phân luồng
|điều tiết|tuần tra|kiểm soát|ngăn chặn|đấu tranh|bảo vệ|ứng trực|sẵn sàng|cứu nạn|thu gom|vệ sinh|lấy mẫu|tiêm
|điều trị|giảng dạy|nhân rộng|biên soạn|in ấn|phát hành|trang trí|tiến hành|khắc phục|giải ngân|thanh toán
|quyết toán|thu hút|kêu gọi|chăm sóc|gieo trồng|ký kết|cam kết|làm tốt|đầu tư|thi công|bàn giao|nghiệm thu
|nêu cao|gương mẫu|lưu ý|nắm|nắm chắc|nắm bắt|tìm hiểu|học tập|căn cứ|trên cơ sở|dựa trên|theo|tùy|tuỳ
|trong phạm vi|trong quá trình|nhằm|để|phải|cần|sẽ|được giao nhiệm vụ|được phân công|được giao|hằng năm|hàng năm
|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|là cơ quan|là đơn vị|là đầu mối|làm đầu mối
|là cơ quan thường trực|trực tiếp|thống nhất|khi|sau khi|trước khi|nếu|chậm nhất|trước ngày|đồng thời|cùng với
|giúp|đề cao|siết chặt|nhắc nhở|bám sát|đổi mới|cải cách|chuyển đổi|số hóa|chỉnh lý|lưu trữ|nộp|phân tích|dự báo
|cảnh báo|thu thập|tổ chức triển khai|tổ chức thực hiện|gắn|kết hợp|ưu tiên|thu hồi|cắt giảm|tinh gọn|sắp xếp
|bổ sung|điều chỉnh|sửa đổi|rút kinh nghiệm|quy hoạch|trao đổi|liên hệ|mời|đón tiếp|phục vụ|dẫn đoàn|viết|chụp
|quay|ghi hình|phân phối|vận chuyển|kê khai|nghiêm cấm|luân chuyển|phân cấp|ủy quyền|uỷ quyền|xem xét|cho ý kiến
|góp ý|khẩn cấp|truy xuất|gia hạn|mua sắm|phòng ngừa|giảm|tăng|phấn đấu|tổ chức lễ|tiết kiệm|chi trả|chia sẻ
|truyền tải|nhận diện|chuyển tải|hình thành|thiết lập|vào cuộc|kiên quyết|kiên trì|linh hoạt|sáng tạo|nhanh chóng
|ngay|tổng rà soát|xét duyệt|chọn cử|bình chọn|điều hành|điều phối|phân tuyến|đối chiếu|so sánh|cứu trợ|cứu hộ
|luyện tập|tuyển chọn|tuyên dương|lưu giữ|cập nhập|nghiêm|đăng cai|cắm|lắp đặt|di dời|sơ tán|gia cố|hạn chế|giữ
|giữ gìn|gìn giữ|bảo tồn|tôn tạo|phân định|ra quân|chấn chỉnh|kỷ luật|cài đặt|khuyến khích|động viên|chi tiết hóa
|phân khai|thông qua|công nhận|cấp giấy|tham vấn|hòa giải|lan tỏa|bám|kết thúc|bắt đầu|nâng|mở rộng|mở lớp|mở các
|chăm lo|đảm nhận|đảm nhiệm|phân loại|tiêu hủy|tiêu huỷ|tra cứu|truy vết|cách ly|khoanh vùng|khống chế|dập dịch
|khai báo|trả lời|góp phần|đẩy nhanh|thúc đẩy|xúc tiến|quảng bá|khuyến nghị|tiêm phòng|khởi động|khởi công
|khánh thành|khai mạc|bế mạc|xuất bản|xem|hậu kiểm|tiền kiểm|chụp ảnh|bảo quản|bảo trì|bảo dưỡng|nạo vét|phát dọn
|dọn|túc trực|cắt cử|tạm dừng|đình chỉ|thay thế|thay|chốt|chịu|dành|lấy ý kiến|lấy|đối thoại|tổ chức đối thoại
|tiếp xúc|bảo lãnh|phong tỏa|trực chốt|trực ban|trực 24|không để|không được|không tổ chức|làm việc|thu nộp
|lãnh đạo, chỉ đạo|lãnh đạo thực hiện|lãnh đạo tổ chức|lãnh đạo công tác|lãnh đạo triển khai|lãnh đạo việc
|có văn bản|có kế hoạch|có biện pháp|có giải pháp|có phương án|tham dự|dự họp|áp dụng|phản hồi|chịu sự|thí điểm
|đề ra|xây dựng, ban hành|đóng góp|tận dụng|lập kế hoạch|liên kết|phân bố|ưu đãi|cho vay|giới hạn
|đôn đốc, nhắc nhở|bảo hộ|tranh thủ|hưởng ứng|chung tay|đồng hành|đồng loạt|chung sức|tổ chức cho|có hình thức
|kiến nghị|được phép|chỉ huy|chỉ được|đặt mua|đặt hàng|tự kiểm tra|tự rà soát|tự đánh giá|ghi nhận|chi ngân sách
|cấp kinh phí|cấp phép|cho phép|cho học sinh|tạo sự|tạo môi trường|trồng cây|trồng rừng|chuyển giao|chuyển hồ sơ
|lập danh sách|lập hồ sơ|lập dự toán|lập phương án|lập biên bản|đăng phát|xét chọn|mở chuyên|trao tặng|in sao
|tuyển dụng|tuyển sinh|treo băng rôn|treo cờ|trả kết quả|định hướng|cử cán bộ|cử công chức|cử lãnh đạo|cử người
|cử thành viên|cử nhân sự|cử đại diện|cử lực lượng|cử phóng viên|cử đội|cử các|cử đoàn|phun thuốc|phun khử
|ký cam kết|khám sức khỏe|khám, chữa|lập|trình|giao|treo|cử
"""

# After these a duty verb still belongs to the name: "cơ quan quản lý nhà nước", "Ban chỉ đạo", "Đoàn kiểm tra".
NAME_GOES_ON = """
An toàn vệ sinh|an toàn vệ sinh|vệ sinh an toàn|An toàn, vệ sinh|vệ sinh lao động|hoạt động giáo dục|Hậu cần
|nghề nghiệp - giáo dục thường xuyên|nghề nghiệp, giáo dục thường xuyên|Cần Thơ|cơ quan trung ương
|tổ chức chính trị|tổ chức đoàn thể|Ban chỉ đạo|Ban quản lý|Ban tổ chức|Ban vận động|Ban điều hành|Ban thực hiện
|Ban kiểm soát|Ban kiểm tra|Ban giám sát|Ban thanh tra|Ban giám|Ban lãnh đạo|ban chỉ đạo|ban quản lý|ban tổ chức
|ban điều hành|Ban bảo vệ|Ban thông tin|Ban truyền thông|Ban tuyên|Ban đại diện|Ban cán sự|Ban phòng|Ban xây dựng
|Ban tư vấn|Ban biên|Tổ công tác|Tổ giúp|Tổ kiểm tra|Tổ giám sát|Tổ tư vấn|Tổ chỉ đạo|Tổ hỗ trợ|Tổ thẩm định
|Tổ truyền thông|Tổ tuyên truyền|Tổ thông tin|Tổ quản lý|Tổ hòa giải|Tổ bảo vệ|Tổ an ninh|Tổ biên|Tổ xây dựng
|Tổ triển khai|Tổ kê khai|Tổ vay vốn|Tổ thường trực|tổ công tác|tổ hòa giải|tổ bảo vệ|tổ kiểm tra|Đoàn kiểm tra
|Đoàn giám sát|Đoàn công tác|Đoàn thanh tra|đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|Đội kiểm tra|Đội quản lý
|Đội thanh tra|Đội tuyên truyền|Đội thông tin|Đội trật tự|Đội tuần tra|đội kiểm tra|đội tuyên truyền
|Phòng quản lý|Phòng tổ chức|Phòng kiểm|Phòng truyền thông|Phòng thanh tra|Phòng giáo dục|Phòng đào tạo
|Phòng kế hoạch|Phòng tiếp|Phòng thông tin|Phòng xây dựng|Phòng nghiên cứu|phòng giáo dục|phòng quản lý
|phòng đào tạo|phòng tổ chức|phòng truyền thông|Trung tâm kiểm|Trung tâm quản lý|Trung tâm dịch vụ
|Trung tâm hỗ trợ|Trung tâm phục vụ|Trung tâm điều hành|Trung tâm giám sát|Trung tâm truyền thông
|Trung tâm thông tin|Trung tâm giáo dục|Trung tâm bồi dưỡng|Trung tâm đào tạo|Trung tâm tư vấn|Trung tâm trợ giúp
|Trung tâm chỉ huy|Trung tâm xúc tiến|Trung tâm ứng dụng|Trung tâm nghiên cứu|Trung tâm bảo trợ|Trung tâm bảo tồn
|Trung tâm giới thiệu|trung tâm dịch vụ|trung tâm kiểm|trung tâm giáo dục|Chi cục quản lý|Chi cục kiểm
|Cục quản lý|Cục thống kê|Cục kiểm|Hội đồng tư vấn|Hội đồng thẩm định|Hội đồng phối hợp|Hội đồng quản trị
|Hội đồng quản lý|Hội đồng xét|Hội đồng giáo dục|Hội đồng thi|Hội đồng đánh giá|Hội đồng kiểm tra|Hội đồng tuyển
|Hội đồng phổ biến|Hội đồng tổ chức|Hội đồng điều|Hội đồng khen|Hội đồng kỷ luật|Hội đồng quản|hội đồng quản
|Bộ phận tiếp|Bộ phận một cửa|bộ phận tiếp|bộ phận tham mưu|Bộ phận tham mưu|Ủy ban kiểm tra|Uỷ ban kiểm tra
|Ủy ban bảo vệ|cơ quan quản lý|cơ quan chủ trì|cơ quan tham mưu|cơ quan thông tin|cơ quan truyền thông
|cơ quan báo|cơ quan kiểm|cơ quan thanh tra|cơ quan điều tra|cơ quan giám sát|cơ quan tiến hành|cơ quan tổ chức
|cơ quan tuyên truyền|cơ quan thi hành|cơ quan được giao|cơ quan phối hợp|Cơ quan quản lý|Cơ quan thông tin
|Cơ quan điều tra|Cơ quan được giao|Cơ quan tham mưu|Cơ quan báo|đơn vị chủ trì|đơn vị quản lý|đơn vị được giao
|đơn vị phối hợp|đơn vị sản xuất|đơn vị vận|đơn vị thi công|đơn vị tư vấn|đơn vị cung cấp|đơn vị tổ chức thi
|đơn vị vận hành|đơn vị khai thác|Đơn vị được giao|Đơn vị quản lý|Đơn vị vận|Đơn vị tư vấn|đơn vị kinh doanh
|đơn vị đào tạo|lực lượng quản lý|lực lượng kiểm|lực lượng thanh tra|lực lượng trực|lực lượng tuần tra
|lực lượng bảo vệ|lực lượng chức năng|cơ sở sản xuất|cơ sở kinh doanh|cơ sở giáo dục|cơ sở đào tạo|cơ sở khám
|cơ sở điều trị|cơ sở tiêm|cơ sở dạy|cơ sở trợ giúp|cơ sở chăm sóc|cơ sở nuôi|Cơ sở giáo dục|Cơ sở khám
|Cơ sở sản xuất|Cơ sở kinh doanh|Cơ sở đào tạo|doanh nghiệp sản xuất|doanh nghiệp vận|doanh nghiệp khai thác
|doanh nghiệp kinh doanh|doanh nghiệp đầu tư|hộ sản xuất|hộ kinh doanh|hộ chăn nuôi|hộ nuôi|các hộ nuôi
|các tổ chức|cán bộ làm|cán bộ phụ trách|cán bộ quản lý|Cán bộ quản lý|Cán bộ phụ trách|công chức phụ trách
|công chức làm|người làm|người phụ trách|người quản lý|ngành giáo dục|ngành quản lý|Kiểm soát bệnh|kiểm soát bệnh
|nhân viên quản lý|thành viên tổ|thành viên Tổ|chủ quản lý|ngân hàng chính|Thanh tra giao|trường đào tạo
|Trường đào tạo|Trường bồi dưỡng|Trường giáo dục|cấp quản lý|chủ đầu tư|Chủ đầu tư|nhà đầu tư|Nhà đầu tư
|Nhà thầu thi công|nhà thầu thi công
|nhà quản lý|nhà sản xuất|nhà cung cấp|hội khuyến|Hội khuyến|Quỹ hỗ trợ|Quỹ bảo vệ|Quỹ đầu tư|Quỹ bảo trợ
|cơ quan trực|đơn vị trực|trạm kiểm|Trạm kiểm|Trạm quản lý|Trạm bảo vệ|Hạt quản lý|đơn vị sử dụng|đơn vị dự toán
|Đơn vị dự toán|đơn vị lập|đơn vị thực hiện nhiệm|đơn vị đăng|Đài truyền|Đài phát|đài phát|cấp trực|đảng ủy trực
|chi bộ trực|Chi bộ trực|đảng bộ trực|Đảng bộ trực|phòng trực|ban trực|công ty trực|trường trực|trường học trực
|sự nghiệp trực|hội trực|thể trực|viện trực|tâm trực|cục trực|chức trực|sở trực|thành viên trực|ngành trực
|môn trực|vụ trực|Văn phòng điều phối|Văn phòng đăng ký|văn phòng đăng ký|giáo dục thường xuyên
|Giáo dục thường xuyên|đầu tư xây dựng|Đầu tư xây dựng|Đầu tư phát triển|đầu tư phát triển|dự án đầu tư
|Dự án đầu tư|Xúc tiến đầu tư|xúc tiến đầu tư|Tham mưu tổng hợp|Tham mưu - tổng hợp|Cổ phần đầu tư|cổ phần đầu tư
|Cổ phần xây dựng|cổ phần xây dựng|TNHH xây dựng|Thông tin tuyên truyền|Cảnh sát quản lý|Cảnh sát điều tra
|Cảnh sát thi hành|Cảnh sát kinh tế|Cảnh sát phòng|Quản lý đầu tư|Quản lý xây dựng|quản lý nhà nước
|Viện nghiên cứu|viện nghiên cứu|nghề nghiệp - giáo dục|tổng hợp tỉnh|Kế hoạch tổng hợp|Hành chính tổng hợp
|Hành chính - tổng hợp|xã hội tổng hợp|Nghiên cứu tổng hợp|Chỉ đạo thực hiện các|Chỉ đạo thực hiện Chương
|Chỉ đạo thực hiện Quy|Chỉ đạo thực hiện Đề|Chỉ đạo xây dựng nông|Chỉ đạo xây dựng Đề|Chỉ đạo chuyển đổi
|Chỉ đạo cải cách|Chỉ đạo sắp xếp|Chỉ đạo phòng|Chỉ đạo triển khai các|Chỉ đạo triển khai Đề
|Chỉ đạo triển khai thực hiện Đề|Chỉ đạo thi hành|Chỉ đạo giảm|Chỉ đạo đổi mới|Chỉ đạo công tác|Chỉ đạo phong
|Chỉ đạo bảo vệ|Chỉ đạo quản lý|Chỉ đạo ứng dụng|Chỉ đạo an toàn|công tác triển khai Đề|công tác thực hiện Đề
|công tác cải cách|công tác chuyển đổi|chuyển đổi số cộng đồng|công nghệ số|Phổ biến, giáo dục
|phổ biến, giáo dục pháp|phối hợp phổ biến|phối hợp phổ biến, giáo dục|Hội đồng xét duyệt
|Hội đồng Phối hợp phổ biến, giáo dục|hợp tác xã|Hợp tác xã|tự quản|ngành quản|thông tin đại chúng
|thông tin, báo chí|thông tin cơ sở|thông tin điện tử|hành nghề|tổ chức xã hội|tổ chức thành viên|tổ chức cá nhân
|tổ chức, cá nhân|tổ chức tôn giáo|tổ chức đảng|tổ chức tín|tổ chức liên quan|tổ chức kinh tế|tổ chức công đoàn
|tổ chức phi|tổ chức nghề|tổ chức, đơn vị|tổ chức, cơ quan|tổ chức và cá nhân|tổ chức trực thuộc
|thực hiện nhiệm vụ được giao|được giao chủ trì|được giao thực hiện|được phân công chủ trì|được giao quản lý
|được phân công thực hiện|dự án đầu tư xây dựng|công lập|ngoài công lập|dân lập|Chương trình|chương trình
|công trình|Công trình|quá trình|Cảnh sát giao thông|giao thông|Giao thông|giao dịch|Giao dịch|giao lưu|bầu cử
|Bầu cử|ứng cử|Liên minh Hợp tác xã|trực thuộc|trả kết quả|đăng ký đất đai|tiếp nhận và trả kết quả
|tiếp nhận, trả kết quả|y tế dự phòng|thường trực|Thường trực|phòng, chống|phòng chống|cư trú|quản lý thị trường
|Quản lý thị trường|kiểm soát bệnh tật|kiểm soát giết mổ|giáo dục nghề nghiệp|giáo dục và đào tạo
|Giáo dục và đào tạo|Kế hoạch và đầu tư|kế hoạch và đầu tư|thông tin và truyền thông|Thông tin và truyền thông
|Văn hóa, thể thao|kế hoạch đầu tư|chăm sóc sức khỏe|bảo vệ thực vật|Bảo vệ thực vật|bảo vệ môi trường
|bảo vệ và phát triển rừng|quản lý rừng|bảo vệ rừng|bảo vệ an ninh|tham gia bảo vệ an ninh|điều dưỡng|thi hành án
|hỗ trợ tư pháp|trợ giúp pháp lý|Trợ giúp pháp lý|bồi dưỡng chính trị|cho người khuyết tật|chăn nuôi|Chăn nuôi
|nuôi trồng|mẫu giáo|độc lập|tổ chức cán bộ|tổ chức - hành chính|chứng nhận|thẩm định giá|đo lường|kiểm định
|đăng kiểm|điều hành thông minh|khuyến nông|Công nghệ thông tin
|công nghệ thông tin|Dịch vụ tổng hợp|Phòng, chống|Phòng chống
|xây dựng Đảng|xây dựng đảng|đứng đầu cấp|thông tin - truyền thông|quản lý dự án
|Quản lý dự án|Nhà nước kỷ niệm|Chỉ đạo kỷ niệm|Tổ chức kỷ niệm
|Tổ chức lễ|Tổ chức Lễ|Vận động cứu trợ|Vận động quỹ|Vận động Quỹ
|Bộ phận giúp việc|bộ phận giúp việc|cơ quan giúp việc|Cơ quan giúp việc|Tổ giúp việc|tổ giúp việc
|kỹ thuật tổng hợp|dịch vụ tổng hợp|Kỹ thuật tổng hợp|bồi thường, hỗ trợ, tái định cư|bồi thường, hỗ trợ
|bồi thường, giải phóng mặt bằng|Bồi thường, hỗ trợ
"""

# Fields that a department may have, for lists whose head is printed once: "Các Sở: Y tế, Nội vụ".
FIELDS = """
Y tế|Nội vụ|Tài chính|Tư pháp|Công Thương|Công thương|Xây dựng|Giáo dục và Đào tạo|GD&ĐT|GDĐT
|Khoa học và Công nghệ|KH&CN|KHCN|Văn hóa, Thể thao và Du lịch|VHTTDL|VH,TT&DL|VHTT&DL|Văn hóa và Thể thao
|Văn hóa - Thể thao|Du lịch|Nông nghiệp và Môi trường|NN&MT|NNMT|Nông nghiệp và Phát triển nông thôn|NN&PTNT
|NNPTNT|Nông nghiệp và PTNT|Tài nguyên và Môi trường|TN&MT|TNMT|Lao động - Thương binh và Xã hội
|Lao động, Thương binh và Xã hội|Lao động-Thương binh và Xã hội|LĐTBXH|LĐTB&XH|LĐ-TB&XH|Thông tin và Truyền thông
|TT&TT|TTTT|Kế hoạch và Đầu tư|KH&ĐT|KHĐT|Giao thông vận tải|GTVT|Ngoại vụ|Dân tộc và Tôn giáo|Dân tộc
|Quy hoạch - Kiến trúc|An toàn thực phẩm|Giáo dục|Giáo dục - Đào tạo|Văn hóa|Nông nghiệp|Môi trường|Kinh tế
|Công an|Quân sự|Quốc phòng|Ngoại giao|Văn hóa - Xã hội|Văn hóa - Thông tin|Hạ tầng và Đô thị
|Tài chính - Kế hoạch|Kinh tế - Hạ tầng|Lao động|Thương binh và Xã hội
"""

# Names that need nothing more: a verb that no list knows may follow them.
WHOLE_NAMES = """
Đoàn Thanh niên|Đoàn thanh niên|Đoàn TN|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Tỉnh đoàn|Tỉnh Đoàn
|Thành đoàn|Thành Đoàn|Huyện đoàn|Hội Nông dân|Hội Nông dân Việt Nam|Hội ND|Hội Cựu chiến binh
|Hội Cựu chiến binh Việt Nam|Hội CCB|Hội Liên hiệp Phụ nữ|Hội Liên hiệp Phụ nữ Việt Nam|Hội LHPN|Hội Phụ nữ
|Hội Chữ thập đỏ|Hội CTĐ|Hội Người cao tuổi|Hội Khuyến học|Hội Luật gia|Hội Nhà báo|Hội Sinh viên|Liên đoàn Lao động
|LĐLĐ|Ủy ban Mặt trận Tổ quốc Việt Nam|Uỷ ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc
|Ủy ban MTTQ|UBMTTQ|UBMTTQ Việt Nam|Mặt trận Tổ quốc|Ban Công tác Mặt trận|Ban công tác Mặt trận|nhà trường|Nhà trường
|Văn phòng Sở|Thanh tra Sở|Lãnh đạo Sở|Trạm Y tế|Trạm y tế|Bưu điện|Điện lực|Bộ đội Biên phòng|Đồn Biên phòng
|Chi cục Thủy lợi|Chi cục Kiểm lâm|Chi cục Thú y|Chi cục Dân số|Chi cục Chăn nuôi và Thú y
|Chi cục Trồng trọt và Bảo vệ thực vật|Hạt Kiểm lâm|Tòa án nhân dân|Toà án nhân dân|Viện kiểm sát nhân dân
|Viện Kiểm sát nhân dân|Cục Thi hành án dân sự|Cục Thống kê|Cục Thuế|Cục Hải quan|Cục Quản lý thị trường
|Bảo hiểm xã hội|Kho bạc Nhà nước|Kho bạc nhà nước|Ngân hàng Nhà nước|Ngân hàng Chính sách xã hội|Bệnh viện Đa khoa
|Bệnh viện Y học cổ truyền|Ban Dân tộc|Ban Tôn giáo|Ban Tuyên giáo|Ban Tuyên giáo và Dân vận|Ban Tổ chức Tỉnh ủy
|Ban Nội chính|Ban Dân vận|Văn phòng Tỉnh ủy|Văn phòng Huyện ủy|Ban Chỉ huy Quân sự|Ban CHQS|Bộ Chỉ huy Quân sự
|Bộ CHQS|Phòng Cảnh sát giao thông|Phòng Cảnh sát hình sự|Phòng Quản lý xuất nhập cảnh|Phòng Bảo vệ, chăm sóc trẻ em
|Phòng Công tác sinh viên|Phòng Quản lý chất lượng|Phòng Theo dõi thi hành pháp luật
|Phòng Kiểm tra, giám sát và thi hành án hình sự|Trung tâm Y tế|Trung tâm Y tế dự phòng
|Phòng Kiểm tra, theo dõi thi hành pháp luật|Phòng Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật
|Trung tâm Kiểm soát bệnh tật|Trung tâm Khuyến nông|Tổ Công nghệ thông tin|Tổ Công nghệ số cộng đồng
|Tổ công nghệ số cộng đồng|Tổ bảo vệ an ninh, trật tự ở cơ sở|Tổ bảo vệ an ninh trật tự ở cơ sở
|Tổ bảo vệ an ninh trật tự cơ sở|Báo và Phát thanh, Truyền hình|Báo và phát thanh, truyền hình
|Đài Phát thanh và Truyền hình|Đài PTTH|Đài Truyền thanh|Thông tấn xã Việt Nam|sở, ngành|sở, ban, ngành|sở, ban ngành
|Sở, ban, ngành|Sở, ngành|nhà mạng viễn thông|khoa đào tạo|cơ sở đào tạo
"""

# Small words that go on behind a whole name: a level, a place, "có liên quan".
BEHIND_NAMES = """
và|các|của|thuộc|trực|tỉnh|huyện|xã|phường|thành|phố|thị|quận|đặc|khu|vực|cấp|cùng|hai|ba|trên|địa|bàn|liên|có|nơi|ở
|tại|ngoài|biên|giới|miền|vùng|ven|giáp|lân|cận|khác|còn|khó|trọng|điểm|phụ|trách|thường|cơ|chuyên|trung|ương|nhân|dân
|nhà|nước|cũ|mới|khóa|nêu|được|đã|hội|viên|luận|số|đóng|kiêm|hoặc|hay|cộng|tổ|thôn|bản|ấp|khối|quan|bộ|ngành|đối|chức
|tham|sau|nói|này|trong|đoàn|giao|lẻ|nghề|ban|đảo|hải|chính|y|theo|để|về|do|bạn|cửa|chi|xóm|trưởng|thànhphố|thịxã|thịtrấn|đặckhu
"""

# Offices of the police go by a code: PC07, PV01. (Thông tư 55/2020/TT-BCA and the orders of the provinces.)
CODES = [f"{kind}{number:02}" for kind in ("PA", "PC", "PV", "PX", "PK", "PH") for number in range(1, 13)]


def words(table: str) -> list[str]:
    """Return the words of one of the tables above."""
    return [word for word in table.replace("\n", "").split("|") if word]
