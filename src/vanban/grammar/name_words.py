"""
The words in small letters of which names of agencies are made: what does not stand here ends a name.

The verbs of duties are beyond counting ("gom rác", "lo hậu cần"); the nouns that name fields of administration, kinds
of establishments and of people are fewer, and a name seldom has others.
"""

from __future__ import annotations

NAME_WORDS = """
AIDS|HIV|Việt kiều|an ninh|an sinh|an toàn|an toàn thông tin|ba|ban quản trị|binh sĩ|biên giới|biên phòng|biển
|biển đảo|buôn|buôn bán|bác sĩ|bán trú|báo chí|báo cáo viên|bãi|bình đẳng giới|bí thư|bóng đá|bưu chính|bưu điện
|bướu cổ|bản quyền|bảo hiểm|bảo trợ|bảo tàng|bất động sản|bắc|bến|bến bãi|bến cảng|bến xe|bếp ăn|bếp ăn tập thể
|bể bơi|bệnh nhân|bệnh tật|bệnh viện|bệnh xá|bộ phận|bộ đội|bờ biển|ca nhạc|cai nghiện|cao nguyên|cao niên|cao su
|cao thế|cao tuổi|cao đẳng|cao ốc|cha mẹ|chi|chi bộ|chi hội|chi nhánh|chi đoàn|chi ủy|chiến binh|chiến lược|chiến sĩ
|chiến sĩ lực lượng|chiến sỹ|chiến đấu|chung cư|chuyên biệt|chuyên gia|chuyên khoa|chuyên môn|chuyên nghiệp
|chuyên ngành|chuyên trách|chuyên viên|chuyển đổi số|chánh văn phòng|cháy nổ|chính phủ|chính quyền|chính sách
|chính trị|chăn nuôi|chương trình|chấp hành|chất lượng|chất thải|chẩn đoán hình ảnh|chế biến|chợ|chủ chốt|chủ lực
|chủ nhiệm|chủ tàu|chủ tịch|chủ đầu tư|chức năng|chức sắc|chức trách|chức việc|chứng khoán|chứng nhận|con người
|con nuôi|các cấp|cán bộ|cán sự|câu lạc bộ|cây trồng|cây xanh|có liên quan|cô đỡ|công an|công chúng|công chức
|công chứng|công cộng|công dân|công lập|công nghiệp|công nghệ|công nghệ cao|công nghệ số|công nghệ thông tin
|công nhân|công sở|công thương|công trình|công trường|công ty|công tác|công tác xã hội|công viên|công vụ|công ích
|công đoàn|công đoàn cơ sở|cùng cấp|căng tin|cũ|cơ bản|cơ giới|cơ khí|cơ quan|cơ sở|cơ sở dữ liệu|cơ sở giáo dục
|cơ động|cư dân|cư trú|cải cách|cải cách hành chính|cảng|cảng cá|cảnh quan|cảnh sát|cấp bộ|cấp bộ đoàn|cấp cơ sở
|cấp cục|cấp dưới|cấp huyện|cấp học|cấp hội|cấp nước|cấp phòng|cấp phó|cấp thôn|cấp trên|cấp trưởng|cấp tỉnh|cấp uỷ
|cấp vụ|cấp xã|cấp ủy|cống|cổ phần|cổ truyền|cộng sản|cộng tác viên|cộng đồng|cột mốc|cụm|cụm công nghiệp|cụm dân cư
|cứu hộ|cứu nạn|cửa hàng|cửa khẩu|cựu chiến binh|cựu giáo chức|da liễu|danh thắng|di cư|di sản|di tích|di động
|dinh dưỡng|doanh nghiệp|doanh nhân|du khách|du lịch|duyên hải|dân chính|dân cư|dân dụng|dân lập|dân phòng|dân phố
|dân quân|dân quân tự vệ|dân số|dân sự|dân tộc|dân tộc nội trú|dân tộc thiểu số|dân vận|dân y|dã ngoại|dưới
|dưỡng lão|dưỡng sinh|dược liệu|dược phẩm|dược sĩ|dạy nghề|dầu khí|dịch bệnh|dịch tễ|dịch vụ|dữ liệu|dự bị|dự phòng
|dự án|em|gia cầm|gia súc|gia đình|giai đoạn|gian lận thương mại|giao dịch|giao nhận|giao thông|giao thông công cộng
|giao thông vận tải|giám đốc|giáo chức|giáo dân|giáo dục|giáo dục thể chất|giáo viên|giáo xứ|giáp ranh|giải phẫu
|giảm nghèo|giảng viên|giết mổ|giống|giống cây trồng|giới tính|giữ xe|gây mê hồi sức|gạo|gần|gỗ|hai|hiện trường
|hiện vật|hiệp hội|hiệu quả|hiệu trưởng|huyết học|huấn luyện viên|hàng giả|hàng hóa|hàng hải|hàng không|hàng rong
|hành chính|hành chính công|hành khách|hình sự|hòa bình|hòa giải viên|hóa chất|hưu trí|hạ thế|hạ tầng|hạng|hạt
|hải quan|hải sản|hải đảo|hậu cần|hệ thống|học sinh|học thuật|học tập|học viên|học đường|hồ|hồ bơi|hồ chứa|hồ sơ
|hồ đập|hồi sức|hộ|hộ dân|hộ gia đình|hộ sinh|hộ tịch|hội nghề nghiệp|hội quần chúng|hội viên|hội đồng|hợp tác
|hợp tác xã|hữu nghị|hữu quan|internet|karaoke|kho|kho quỹ|kho tàng|khoa|khoa học|khoáng sản|khu|khu chế xuất
|khu công nghiệp|khu du lịch|khu dân cư|khu kinh tế|khu phố|khuyến công|khuyến học|khuyến nông|khuyết tật|khác
|khách hàng|khách sạn|khí|khí hậu|khí tượng|khí tượng thủy văn|khó khăn|khóm|không chuyên trách|không dây
|không gian mạng|khảo thí|khẩn cấp|khối phố|khối thi đua|khởi nghiệp|kinh doanh|kinh phí|kinh tế|kinh tế - xã hội
|kinh tế tập thể|kiến thiết|kiến trúc|kiều bào|kiểm dịch|kiểm lâm|kiểm nghiệm|kiểm ngư|kênh|kênh mương|kế hoạch
|kế toán|kỹ năng|kỹ sư|kỹ thuật|kỹ thuật số|lao|lao động|liên gia|liên hiệp|liên ngành|liên quan|liên đội|logistics
|luật|luật sư|làng|làng nghề|lâm nghiệp|lâm sàng|lâm sản|lâm trường|lân cận|lãng phí|lãnh sự|lãnh đạo|lão khoa
|lão thành|lòng hồ|lý luận|lĩnh vực|lưu trú|lưu vực|lưu động|lương thực|lưới|lưới điện|lễ hội|lễ tân|lịch sử|lớn|lớp
|lữ hành|lực lượng|ma túy|miền|miền núi|mua sắm|muối|máy|môi giới|môi trường|môi trường đô thị|mù chữ|mạng|mạng lưới
|mạng xã hội|mầm non|mầm non tư thục|mẫu giáo|mắt|mặt trận|mặt đất|mọi|mỏ|mồ côi|mỗi|một cửa|một thành viên|mới
|mục tiêu|mỹ thuật|nam|ngang bộ|nghiệp vụ|nghèo|nghề|nghề cá|nghề nghiệp|nghệ nhân|nghệ sĩ|nghệ thuật|nghị quyết
|ngoài|ngoài công lập|ngoại giao|ngoại khoa|ngoại ngữ|ngoại thương|ngoại tỉnh|nguy cơ|nguy cơ cao|nguy hiểm|nguồn
|nguồn lợi|nguồn nhân lực|ngành dọc|ngành nghề|ngân hàng|ngân quỹ|ngân sách|ngân sách nhà nước|ngư dân|người
|người Việt Nam ở nước ngoài|người bệnh|người cao tuổi|người có uy tín|người dân|người khuyết tật|người lao động
|người mù|nhi|nhi khoa|nhi đồng|nhiễm khuẩn|nhiệm kỳ|nhiệm vụ|nhiệt điện|nhiệt đới|nhà báo|nhà chung cư|nhà giáo
|nhà hàng|nhà khoa học|nhà máy|nhà nghỉ|nhà nước|nhà thuốc|nhà thầu|nhà trường|nhà trẻ|nhà văn hóa|nhà xe|nhà đất
|nhà ở|nhà ở xã hội|nhân dân|nhân dân tệ|nhân lực|nhân quyền|nhân sự|nhân viên|nhân viên y tế|nhóm|nhóm trẻ
|nhóm trẻ độc lập|nhạc|nhập khẩu|nhỏ|nhỏ và vừa|nuôi dưỡng|nêu trên|nói trên|nông dân|nông hộ|nông lâm|nông nghiệp
|nông sản|nông thôn|nông thôn mới|năng khiếu|năng lượng|năng suất|nước|nước ngoài|nước sạch|nạn nhân|nếp sống|nội bộ
|nội chính|nội khoa|nội thành|nội thị|nội trú|nội tỉnh|nội địa|nội đồng|nữ|nữ công|phi chính phủ|phiên dịch|phong
|phong trào|phum|phác đồ|pháp chế|pháp luật|pháp lý|pháp y|phát triển cộng đồng|phát triển doanh nghiệp
|phát triển kinh tế|phát triển nông thôn|phát triển quỹ đất|phân bón|phía|phòng|phòng cháy chữa cháy|phòng chống
|phòng hộ|phòng không|phòng, chống|phó|phó ban|phó chủ tịch|phó giám đốc|phó trưởng ban|phó trưởng phòng|phóng viên
|phương tiện|phương tiện thủy|phần mềm|phật giáo|phổ thông|phổi|phụ cận|phụ huynh|phụ nữ|phụ nữ và trẻ em|phụ sản
|phụ trách các|phụ trách khối|phụ trách lĩnh vực|phụ trách xã|phụ trách địa bàn|phục hồi chức năng|quan hệ|quan trắc
|quy hoạch|quy mô|quy mô lớn|quy mô nhỏ|quyền lợi|quà|quân dân y|quân khí|quân nhân|quân sự|quân y|quân đội
|quản lý chất lượng|quản lý thị trường|quần chúng|quần thể|quận|quốc doanh|quốc gia|quốc lộ|quốc phòng|quốc tế
|quỹ đất|rau|rau quả|riêng lẻ|rác|rác thải|răng hàm mặt|rừng|rừng phòng hộ|rừng đặc dụng|sinh học|sinh sản|sinh sống
|sinh thái|sinh viên|sinh vật cảnh|siêu thị|sát hạch|sóc|sông|sơ sinh|sư phạm|sản|sản phẩm|sản xuất|số|số liệu
|sống tại|sống ven|sống ở|sốt rét|sở hữu trí tuệ|sức khoẻ|sức khỏe|sữa|sự cố|sự kiện|sự nghiệp|sự nghiệp công
|sự nghiệp công lập|tham nhũng|thanh niên|thanh niên xung phong|thanh thiếu nhi|thanh thiếu niên|thi đua
|thi đua khen thưởng|thiên nhiên|thiên tai|thiên văn|thiết bị|thiết chế|thiếu nhi|thiếu niên|thiện nguyện|thuế|thuốc
|thuốc bảo vệ thực vật|thuốc lá|thuỷ lợi|thuỷ sản|thành phố|thành thị|thành viên|thành viên ban|thôn|thông minh
|thông tin cơ sở|thông tin di động|thông tin truyền thông|thông tin điện tử|thông tin đối ngoại|thú y|thư viện
|thương binh|thương mại|thương mại điện tử|thương nghiệp|thương phẩm|thường trú|thẩm mỹ|thẩm phán|thể chất|thể dục
|thể dục thể thao|thể thao|thể thao quần chúng|thị chính|thị trường|thị tộc|thịt|thợ|thủ công|thủ trưởng|thủ đô
|thủy lợi|thủy nông|thủy sản|thủy văn|thủy điện|thức ăn đường phố|thực hiện các|thực phẩm|thực tập|thực vật|tim mạch
|tin học|tinh thần|tiêu biểu|tiêu chuẩn|tiêu cực|tiêu dùng|tiếng|tiền tuyến|tiểu học|tiểu thủ công nghiệp|toàn bộ
|toàn thể|toán|trang thiết bị|trang trại|tri thức|triển khai các|trong nước|trung|trung chuyển|trung cấp|trung gian
|trung học|trung học cơ sở|trung học phổ thông|trung thế|trung tâm|trung ương|truyền hình|truyền máu|truyền nhiễm
|truyền thanh|truyền thống|trách nhiệm hữu hạn|trái phiếu|trên|trên biển|trên địa bàn|trí thức|trí tuệ|trò chơi
|trông giữ xe|trường học|trường lớp|trưởng|trưởng ban|trưởng bản|trưởng phòng|trưởng thôn|trạm|trạm bơm|trạm xá
|trạm y tế|trật tự|trật tự đô thị|trẻ|trẻ em|trẻ thơ|trọng tài|trọng yếu|trồng trọt|trụ sở|trực thuộc|trực tuyến
|tuyên truyền viên|tuyến|tuyến biên giới|tuyến tỉnh|tuyến đường|tài chính|tài chính - kế hoạch|tài khoản|tài nguyên
|tài sản|tàu cá|tái định cư|tâm lý|tâm thần|tây|tên miền|tìm kiếm cứu nạn|tình nguyện|tín dụng|tín ngưỡng|tín nhiệm
|tòa nhà|tòa án|tôn giáo|tăng ni|tư liệu|tư nhân|tư pháp|tư thục|tư tưởng|tương trợ|tương đương|tại chỗ|tạo nguồn
|tạp chí|tất cả|tập thể|tập trung|tệ nạn xã hội|tổ|tổ hợp tác|tổ sản xuất|tổ trưởng|tổng phụ trách|tội phạm
|tội phạm về|từng|tự nguyện|tự nhiên|tự quản|tự vệ|ung bướu|ung thư|uy tín|ven biển|ven sông|viên|viên chức
|viễn thám|viễn thông|viễn thông - công nghệ thông tin|việc làm|vàng|vì sự tiến bộ|vùng|vùng biên|vùng cao
|vùng đồng bào|văn bản|văn hoá|văn hóa|văn hóa - xã hội|văn học|văn nghệ|văn phòng|văn thư|vũ trang|vũ trường
|vận tải|vận tải hành khách|vận động viên|vật giá|vật liệu|vật nuôi|vật tư|vật tư nông nghiệp|vệ sinh|vỉa hè|vốn
|vốn vay|xe|xe buýt|xe khách|xi măng|xung kích|xung yếu|xuất khẩu|xuất nhập cảnh|xuất nhập khẩu|xã hội
|xã hội - nghề nghiệp|xã hội học|xã hội nghề nghiệp|xét nghiệm|xóa đói|xóm|xăng dầu|xưởng|xổ số|y dược|y học|y khoa
|y sĩ|y tá|y tế|y tế thôn|y tế thôn bản|y đức|yêu nước|ánh sáng|âm nhạc|ăn uống|đa dạng sinh học|đa khoa|điều dưỡng
|điểm đến|điện lực|điện tử|điện ảnh|đo lường|đo đạc|đoàn|đoàn thể|đoàn viên|đê|đê điều|đình chùa|đóng trên|đóng tại
|đô thị|đông|đường bộ|đường dây|đường sông|đường sắt|đường thuỷ|đường thủy|đường thủy nội địa|được giao|đại biểu
|đại chúng|đại diện|đại học|đại lý|đảng|đảng bộ|đảng uỷ|đảng viên|đảng ủy|đảo|đất|đất đai|đầu mối|đập|đặc biệt
|đặc dụng|đặc nhiệm|đặc thù|đặc trách|đề án|địa bàn|địa chính|địa chất|địa phương|địa ốc|đối chứng|đối ngoại|đối tác
|đồ uống|đồn|đồng bào|đồng bằng|đổi mới sáng tạo|độc lập|đội|đội ngũ|động vật|đột biến|ưu tú|ảnh|ấp
"""

# A name is whole behind these: no compound begins with them.
STANDS_ALONE = frozenset(
    [
        "Sở",
        "Bộ",
        "Tỉnh",
        "Huyện",
        "Xã",
        "Phường",
        "Đảng",
        "Nhi",
        "Mắt",
        "Dược",
        "Viện",
        "Trường",
        "Cục",
        "Vụ",
        "Thuế",
        "Bản",
        "Thôn",
    ]
)
